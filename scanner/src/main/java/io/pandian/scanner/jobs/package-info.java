/**
 * The job {@code scan}: its steps call the stages and keep what they give. In goes a {@link
 * io.pandian.scanner.jobs.ScanRequest}, out come the inventory and its reports.
 */
@NullMarked
package io.pandian.scanner.jobs;

import org.jspecify.annotations.NullMarked;
