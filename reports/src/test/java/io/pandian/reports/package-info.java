/** One inventory, {@link io.pandian.reports.SampleInventory}, feeds the tests of every format. */
@NullMarked
package io.pandian.reports;

import org.jspecify.annotations.NullMarked;
