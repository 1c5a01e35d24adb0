/**
 * What single characters and numbers are: sorts of characters, dates, check digits, places and
 * beginnings of numbers, lists of words. Nothing here knows a data item.
 */
@NullMarked
package io.pandian.classifier.detection.checks;

import org.jspecify.annotations.NullMarked;
