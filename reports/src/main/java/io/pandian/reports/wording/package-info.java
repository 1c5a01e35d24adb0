/**
 * The words of the reports, each in Chinese and English: headings in {@link
 * io.pandian.reports.wording.Label}, names of codes in {@link io.pandian.reports.wording.Titles}.
 */
@NullMarked
package io.pandian.reports.wording;

import org.jspecify.annotations.NullMarked;
