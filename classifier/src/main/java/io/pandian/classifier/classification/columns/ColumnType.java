package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.ColumnTraits;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a source's type leaves room for.
 *
 * @param kind the kind of values
 * @param width how many characters or digits a value may have at most
 */
record ColumnType(Kind kind, int width) {
  private static final int ANY_WIDTH = Integer.MAX_VALUE;
  private static final Pattern FORM = Pattern.compile("\\s*([a-z_]+)[^(]*(?:\\(\\s*(\\d+).*)?.*");

  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FLAG,
    BINARY,
    /** Files and exotic types: nothing is known. */
    UNKNOWN
  }

  private static final int LOOKED_AT = 50;

  /** A day or a moment as databases write it. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d[-/.年](?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\\d|3[01])日?(?:[ T].*)?");

  /** The declared type; days where a source that declares texts, or nothing, holds nothing else. */
  static ColumnType of(FieldSample field) {
    ColumnType declared = of(field.type());
    boolean open = declared.kind == Kind.TEXT || declared.kind == Kind.UNKNOWN;
    List<String> values = open ? field.differing(LOOKED_AT) : List.of();
    boolean days =
        !values.isEmpty()
            && values.stream().allMatch(value -> DAY.matcher(value.strip()).matches());
    return days ? new ColumnType(Kind.DATE, ANY_WIDTH) : declared;
  }

  /** Reads a type as databases write it, for example {@code varchar(18)}. */
  static ColumnType of(String type) {
    Matcher form = FORM.matcher(type.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return new ColumnType(Kind.UNKNOWN, ANY_WIDTH);
    }
    int declared = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    return switch (form.group(1)) {
      case "bit", "bool", "boolean" -> new ColumnType(Kind.FLAG, 1);
      case "tinyint" -> new ColumnType(declared == 1 ? Kind.FLAG : Kind.NUMBER, 3);
      case "smallint", "int2" -> new ColumnType(Kind.NUMBER, 5);
      case "mediumint" -> new ColumnType(Kind.NUMBER, 8);
      case "int", "integer", "int4", "serial" -> new ColumnType(Kind.NUMBER, 10);
      case "bigint", "int8", "bigserial" -> new ColumnType(Kind.NUMBER, 19);
      case "decimal", "numeric", "number", "float", "double", "real", "money", "double_precision" ->
          new ColumnType(Kind.NUMBER, declared == 0 ? ANY_WIDTH : declared);
      case "date", "datetime", "timestamp", "timestamptz", "year", "time", "smalldatetime" ->
          new ColumnType(Kind.DATE, ANY_WIDTH);
      case "char", "character", "nchar", "varchar", "nvarchar", "bpchar" ->
          new ColumnType(
              declared == 1 ? Kind.FLAG : Kind.TEXT, declared == 0 ? ANY_WIDTH : declared);
      case "text",
          "tinytext",
          "mediumtext",
          "longtext",
          "clob",
          "nclob",
          "ntext",
          "json",
          "jsonb",
          "xml",
          "enum",
          "set",
          "uuid" ->
          new ColumnType(Kind.TEXT, ANY_WIDTH);
      case "blob",
          "tinyblob",
          "mediumblob",
          "longblob",
          "bytea",
          "binary",
          "varbinary",
          "image",
          "raw" ->
          new ColumnType(Kind.BINARY, ANY_WIDTH);
      default -> new ColumnType(Kind.UNKNOWN, declared == 0 ? ANY_WIDTH : declared);
    };
  }

  /** Whether a column of this type can hold an item of these traits. */
  boolean canHold(ColumnTraits traits) {
    Set<String> types = traits.types();
    return switch (kind) {
      case UNKNOWN -> true;
      case BINARY -> types.contains("any") || types.contains("text");
      case FLAG -> types.contains("any") || types.contains("flag");
      default ->
          width >= traits.width()
              && (types.contains("any") || types.contains(kind.name().toLowerCase(Locale.ROOT)));
    };
  }
}
