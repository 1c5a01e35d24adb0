@NullMarked
package io.pandian.reports.wording;

import org.jspecify.annotations.NullMarked;
