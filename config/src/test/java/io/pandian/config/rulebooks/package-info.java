@NullMarked
package io.pandian.config.rulebooks;

import org.jspecify.annotations.NullMarked;
