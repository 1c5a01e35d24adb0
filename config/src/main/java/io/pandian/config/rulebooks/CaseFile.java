package io.pandian.config.rulebooks;

/**
 * The decision table beside an item.
 *
 * @param item the item's id
 * @param name the file's name, for messages
 * @param text what it holds
 */
public record CaseFile(String item, String name, String text) {}
