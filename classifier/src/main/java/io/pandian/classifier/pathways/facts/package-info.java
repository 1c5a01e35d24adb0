/**
 * What decisions are made from: the processor, its outbound activities and their persons, as a file
 * declares them or a scan measured them. Nothing here judges.
 */
@NullMarked
package io.pandian.classifier.pathways.facts;

import org.jspecify.annotations.NullMarked;
