@NullMarked
package io.pandian.classifier.pathways.coverage;

import org.jspecify.annotations.NullMarked;
