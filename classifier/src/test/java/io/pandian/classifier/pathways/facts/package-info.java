@NullMarked
package io.pandian.classifier.pathways.facts;

import org.jspecify.annotations.NullMarked;
