package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;

/**
 * A field that an activity carries and of which it is not sure what it holds.
 *
 * @param field the field, what it was taken for, and what it may be besides
 * @param sensitive whether it may be sensitive information
 */
public record Doubt(Bilingual field, boolean sensitive) {}
