package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.util.List;

/**
 * A mistake that keeps a text from being YAML. The parser tells it in its own English words, which
 * are taken for what they mean and never shown.
 *
 * @param words a piece of the parser's words by which it is known
 * @param what what is wrong
 * @param fix how to mend it
 */
record YamlMistake(String words, Bilingual what, Bilingual fix) {
  static final String TOO_DEEP = "nested too deep";
  static final String OF_ITSELF = "a part of itself";

  private static final Bilingual INDENT =
      Bilingual.of("请让同级各行左端对齐，只用空格缩进。", "Align the lines of a level, with spaces only.");

  private static final Bilingual QUOTE = Bilingual.of("请给这段文本加上引号。", "Put quotes around the text.");

  private static final YamlMistake ANY =
      new YamlMistake(
          "",
          Bilingual.of("此处不符合 YAML 的写法。", "This is not written as YAML."),
          Bilingual.of("请修正此处。", "Mend it."));

  private static final List<YamlMistake> KNOWN =
      List.of(
          new YamlMistake(
              TOO_DEEP,
              Bilingual.of("层层嵌套过深。", "It is nested too deep."),
              Bilingual.of("请检查此处的括号和缩进。", "Check the brackets and the indentation here.")),
          new YamlMistake(
              OF_ITSELF,
              Bilingual.of("引用指向包含它自己的内容。", "The reference points to what it stands in."),
              Bilingual.of("请写出内容，不用引用。", "Write out what is meant.")),
          new YamlMistake(
              "Number of aliases",
              Bilingual.of("引用（*）过多。", "There are too many references (*)."),
              Bilingual.of("请写出内容，不用引用。", "Write out what is meant.")),
          new YamlMistake(
              "exceeds the limit",
              Bilingual.of("内容超过 64 MB。", "It is larger than 64 MB."),
              Bilingual.of("请拆成几个文件。", "Split it.")),
          new YamlMistake(
              "special characters are not allowed",
              Bilingual.of("有不可见的控制字符。", "There is an invisible control character."),
              Bilingual.of("请删去。", "Take it out.")),
          new YamlMistake(
              "could not find expected ':'",
              Bilingual.of("这一行没有冒号。", "The line has no colon."),
              Bilingual.of("请写成“键: 值”，冒号后留空格。", "Write 'key: value', with a space.")),
          new YamlMistake(
              "mapping values are not allowed",
              Bilingual.of(
                  "此处不能再有“键: 值”：缩进不对，或者文本中含有冒号。",
                  "No 'key: value' may stand here: the indentation is off, or a text has a colon."),
              Bilingual.of(
                  "请对齐缩进；文本含冒号的，请加引号。", "Align the lines; put a text with a colon in quotes.")),
          new YamlMistake(
              "mapping keys are not allowed",
              Bilingual.of("此处不能写键。", "No key may stand here."),
              INDENT),
          new YamlMistake(
              "sequence entries are not allowed",
              Bilingual.of("此处不能写列表项“- ”。", "No '- ' item may stand here."),
              INDENT),
          new YamlMistake(
              "expected <block end>",
              Bilingual.of("这一行的缩进与前文不符。", "The indentation does not fit the lines before."),
              INDENT),
          new YamlMistake(
              "expected ',' or ']'",
              Bilingual.of("方括号里的列表没有写完。", "The list in brackets is not finished."),
              Bilingual.of("请补上逗号或“]”。", "Add a comma or ']'.")),
          new YamlMistake(
              "expected ',' or '}'",
              Bilingual.of("花括号里的内容没有写完。", "The mapping in braces is not finished."),
              Bilingual.of("请补上逗号或“}”。", "Add a comma or '}'.")),
          new YamlMistake(
              "'\\t(TAB)'",
              Bilingual.of("此处用了制表符。", "There is a tab here."),
              Bilingual.of("请用空格缩进。", "Indent with spaces.")),
          new YamlMistake(
              "that cannot start any token",
              Bilingual.of("文本不能以这个字符开头。", "A text cannot begin with this character."),
              QUOTE),
          new YamlMistake(
              "found unexpected end of stream",
              Bilingual.of("引号没有结束。", "A quote is not closed."),
              Bilingual.of("请补上引号。", "Close it.")),
          new YamlMistake(
              "found unknown escape character",
              Bilingual.of(
                  "双引号里的反斜杠后面不能是这个字符。", "A backslash in double quotes cannot be followed by this."),
              Bilingual.of("请写两个反斜杠，或者改用单引号。", "Double the backslash or use single quotes.")),
          new YamlMistake(
              "found undefined alias",
              Bilingual.of("引用（*）指向没有的内容。", "The reference (*) points to nothing."),
              Bilingual.of(
                  "请先用“&名称”标出，或者写出内容；星号开头的文本请加引号。",
                  "Mark it with '&name' first, or write it out; quote a text that begins with a star.")),
          new YamlMistake(
              "another document",
              Bilingual.of("一个文件里有几份文档。", "The file holds several documents."),
              Bilingual.of("请只留一份，删去“---”。", "Keep one and take out '---'.")),
          new YamlMistake(
              "<document start>",
              Bilingual.of("前文已经结束，此处还有内容。", "What came before has ended, and more follows."),
              Bilingual.of("请检查此处之前的括号和引号。", "Check the brackets and quotes before.")),
          new YamlMistake(
              "expected the node content",
              Bilingual.of("此处有多余的符号。", "There is a stray sign here."),
              Bilingual.of("请删去，或者给文本加上引号。", "Take it out, or put the text in quotes.")),
          new YamlMistake(
              "tag handle", Bilingual.of("此处不能用标签（!）。", "No tag (!) may stand here."), QUOTE));

  /** The mistake that the parser's words tell. */
  static YamlMistake of(String words) {
    return KNOWN.stream().filter(known -> words.contains(known.words())).findFirst().orElse(ANY);
  }

  void tell(String where, Problems problems) {
    problems.add(
        where, "", Bilingual.of("不是有效的 YAML：" + what.zh(), "This is not YAML. " + what.en()), fix);
  }
}
