/** Decisions in words: laid out in short, and as a legal opinion. */
@NullMarked
package io.pandian.classifier.pathways.text;

import org.jspecify.annotations.NullMarked;
