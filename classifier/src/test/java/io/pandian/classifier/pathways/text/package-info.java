@NullMarked
package io.pandian.classifier.pathways.text;

import org.jspecify.annotations.NullMarked;
