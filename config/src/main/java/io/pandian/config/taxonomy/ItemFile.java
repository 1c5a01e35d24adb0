package io.pandian.config.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * All that one file says of a data item: what it is, by which words and forms it is known, what it
 * is worth. Those packed with Pandian declare an item each; a user's either declares one or says
 * more of one that is there.
 *
 * @param source the file, for messages
 * @param text the text of a user's file; empty of Pandian's own
 * @param id the file's own name
 * @param dataItem the code of the data item
 * @param declares the data item itself, where the file declares it
 * @param identifies what it says about who somebody is, be it nothing, where the file says so
 * @param account the kind of account or medical data it is part of, which weighs more beside
 *     sensitive information; empty if of none
 * @param form how its values are described; empty where the code of a detector knows them, or
 *     nothing does
 * @param detector whether the code of a detector knows its values
 * @param looseForms expressions of values that say too little by themselves and yet do not
 *     contradict a column's name
 * @param maskedForms forms that are recognised when stars hide a part of them: 9 a digit, a a
 *     letter, h a hexadecimal digit, ? a letter or digit, 省 a province's character of number
 *     plates, all else itself
 * @param shown how many characters of an example may be shown at its ends
 * @param traits what a column of it looks like; empty where the file does not say
 * @param columns the words that name it in columns
 * @param confidence how it is found in running text
 * @param labels what stands before a colon or at the head of a column in documents
 * @param labelsOfOthers such labels that always begin another person than the one before
 * @param pictures what the file name of a picture says that shows it
 * @param names further names by which people call it in facts files
 * @param roots words that are too wide to be a name alone, but name it with a tail behind (健康数据)
 */
public record ItemFile(
    String source,
    String text,
    String id,
    String dataItem,
    Optional<DataItem> declares,
    Optional<Identifier> identifies,
    Optional<String> account,
    Optional<ValueForm> form,
    boolean detector,
    List<String> looseForms,
    List<String> maskedForms,
    Optional<Shown> shown,
    Optional<ColumnTraits> traits,
    List<ColumnWord> columns,
    TextConfidence confidence,
    List<String> labels,
    List<String> labelsOfOthers,
    List<String> pictures,
    List<String> names,
    List<String> roots) {
  public ItemFile {
    looseForms = List.copyOf(looseForms);
    maskedForms = List.copyOf(maskedForms);
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
    labelsOfOthers = List.copyOf(labelsOfOthers);
    pictures = List.copyOf(pictures);
    names = List.copyOf(names);
    roots = List.copyOf(roots);
  }

  /** What a column of it looks like, by what the file says of columns or else of values. */
  public ColumnTraits columnTraits() {
    return traits
        .or(() -> form.map(values -> ColumnTraits.own(values.minimumShare())))
        .orElse(ColumnTraits.ANY);
  }

  /**
   * How many characters of an example may be shown. Never more than 40 % of a value are, and at
   * least four are hidden, whatever stands here.
   */
  public record Shown(int head, int tail) {}
}
