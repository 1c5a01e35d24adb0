package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tables and views of a SQLite file by their definitions. A virtual table is whatever a module
 * makes of it, and a view may call what loads or writes: neither is read, nor a view over them. The
 * tables in which a virtual table keeps its contents are read as all others.
 */
final class SqliteDefinitions {
  private static final Bilingual VIRTUAL =
      Bilingual.of(
          "虚拟表由程序模块生成，不读取；其内容若存于普通表，则按普通表读取。",
          "A virtual table is made by a module and is not read; what it keeps in ordinary tables is"
              + " read there.");
  private static final Bilingual PROGRAM =
      Bilingual.of(
          "视图的定义会调用程序或虚拟表，不读取；请改为导出其数据。",
          "The view's definition calls programs or virtual tables and is not read; export its data"
              + " instead.");

  private static final Pattern VIRTUAL_TABLE = Pattern.compile("(?is)\\s*CREATE\\s+VIRTUAL\\s.*");

  /** Functions that load libraries, or read and write files. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)\\b(load_extension|fts3_tokenizer|readfile|writefile|edit|zipfile|fsdir|lsdir)\\b");

  private final Map<String, Defined> defined = new LinkedHashMap<>();

  private record Defined(boolean view, String sql) {}

  void add(String name, boolean view, String sql) {
    defined.put(name, new Defined(view, sql));
  }

  /** All of them, each with the reason if it is refused. */
  List<CatalogEntry> listed() {
    Set<String> refused = refused();
    List<CatalogEntry> listed = new ArrayList<>();
    defined.forEach(
        (name, each) ->
            listed.add(
                new CatalogEntry(
                    new TableName("main", name),
                    each.view() ? SourceUnit.Kind.VIEW : SourceUnit.Kind.TABLE,
                    "",
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    refused.contains(name)
                        ? Optional.of(each.view() ? PROGRAM : VIRTUAL)
                        : Optional.empty())));
    return listed;
  }

  /** Virtual tables, views that call outside, and views that name one of these. */
  private Set<String> refused() {
    Set<String> refused = new TreeSet<>();
    defined.forEach(
        (name, each) -> {
          if (each.view()
              ? OUTSIDE.matcher(each.sql()).find()
              : VIRTUAL_TABLE.matcher(each.sql()).matches()) {
            refused.add(name);
          }
        });
    boolean more = !refused.isEmpty();
    while (more) {
      more = false;
      for (Map.Entry<String, Defined> each : defined.entrySet()) {
        if (each.getValue().view()
            && !refused.contains(each.getKey())
            && namesOne(each.getValue().sql(), refused)) {
          more |= refused.add(each.getKey());
        }
      }
    }
    return refused;
  }

  private static boolean namesOne(String sql, Set<String> names) {
    String plain = sql.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> plain.contains(name.toLowerCase(Locale.ROOT)));
  }
}
