@NullMarked
package io.pandian.reports.json;

import org.jspecify.annotations.NullMarked;
