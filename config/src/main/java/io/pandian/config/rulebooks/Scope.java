package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.util.Optional;

/**
 * What a list cumulates persons over. A scope either names its scenarios, roles and data items, or
 * takes the scenarios that another scope does not name, or takes everything.
 *
 * @param id its name inside the section
 * @param title a short name
 * @param scenarios the closed list of scenarios; empty for no limit
 * @param roles the closed list of roles of the persons; empty for no limit
 * @param whose the persons whom the data items speak of (发货人, 主播), where their names say it
 * @param dataItems the closed list of data items; empty for no limit
 * @param sensitiveExcluded whether an activity with sensitive information is left out
 * @param otherThan the scope whose scenarios it leaves out
 */
public record Scope(
    String id,
    Bilingual title,
    ClosedList scenarios,
    ClosedList roles,
    ClosedList whose,
    ClosedList dataItems,
    boolean sensitiveExcluded,
    Optional<String> otherThan) {}
