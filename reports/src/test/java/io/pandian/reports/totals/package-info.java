@NullMarked
package io.pandian.reports.totals;

import org.jspecify.annotations.NullMarked;
