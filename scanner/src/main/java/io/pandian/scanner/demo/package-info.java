/**
 * The demo company: in go a folder and a seed, out come an embedded database, a file share, a plan
 * and the truth about all of it. Persons, companies and numbers are made up; their checks are
 * valid. Nothing here uses the product's detectors, since the truth is their judge.
 */
@NullMarked
package io.pandian.scanner.demo;

import org.jspecify.annotations.NullMarked;
