@NullMarked
package io.pandian.reports.page;

import org.jspecify.annotations.NullMarked;
