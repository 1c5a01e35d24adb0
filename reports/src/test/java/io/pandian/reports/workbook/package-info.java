@NullMarked
package io.pandian.reports.workbook;

import org.jspecify.annotations.NullMarked;
