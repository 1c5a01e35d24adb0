/**
 * Tests of what columns and tables are said to hold, and the makers of the data files behind it.
 */
@NullMarked
package io.pandian.classifier.classification;

import org.jspecify.annotations.NullMarked;
