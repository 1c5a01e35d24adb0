@NullMarked
package io.pandian.classifier.grading;

import org.jspecify.annotations.NullMarked;
