@NullMarked
package io.pandian.classifier.pathways;

import org.jspecify.annotations.NullMarked;
