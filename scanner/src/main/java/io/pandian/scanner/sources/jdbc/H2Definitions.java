package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * The definitions inside an H2 file, read as data. H2 executes them all when it opens the file:
 * triggers run their Java source, linked tables connect, views call the functions that read files
 * and addresses. So whatever is not one of the harmless kinds of definition keeps the file closed.
 */
final class H2Definitions {
  private static final String DEFINITIONS = "table.0";
  private static final int TYPE = 2;
  private static final int SQL = 3;

  private static final Pattern LITERAL = Pattern.compile("(?s)'(?:[^']|'')*'");
  private static final Pattern QUOTED = Pattern.compile("(?s)\"(?:[^\"]|\"\")*\"");

  /** How a harmless definition begins. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?is)(CREATE (FORCE )?((CACHED|MEMORY) )?((GLOBAL|LOCAL) TEMPORARY )?TABLE\\s"
              + "|CREATE (FORCE )?VIEW\\s|CREATE MATERIALIZED VIEW\\s"
              + "|CREATE (PRIMARY KEY|(UNIQUE |SPATIAL )?(NULLS \\w+( \\w+)? )?(HASH )?INDEX)\\b"
              + "|CREATE (USER|ROLE|SCHEMA|SEQUENCE|CONSTANT|DOMAIN|SYNONYM|OR REPLACE SYNONYM)\\s"
              + "|ALTER TABLE .* ADD CONSTRAINT\\s|GRANT\\s|COMMENT ON\\s|SET \\w).*");

  /** What leads outside wherever it stands: functions of files and addresses, classes, programs. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)\\b(CSVREAD|CSVWRITE|FILE_READ|FILE_WRITE|LINK_SCHEMA|RUNSCRIPT)\\b");

  private static final Pattern CLASSES =
      Pattern.compile(
          "(?i)\\b(ENGINE|LINKED|ALIAS|TRIGGER|AGGREGATE|CALL|JAVA_OBJECT_SERIALIZER"
              + "|DATABASE_EVENT_LISTENER|AUTHENTICATOR|TRACE_LEVEL_FILE)\\b");

  /** Comments and the other ways to write a text or a name, which H2 itself does not store. */
  private static final List<String> DISGUISES = List.of("/*", "--", "//", "$$", "UESCAPE");

  /** How H2 writes a character of a name that is not ASCII. */
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6}))");

  /** Numbers of H2 for triggers, aliases and aggregates. */
  private static final List<Integer> PROGRAMS = List.of(4, 9, 14);

  private H2Definitions() {}

  /**
   * Looks through a file's definitions.
   *
   * @throws SourceException if opening the file would run programs, or its definitions cannot be
   *     read
   */
  static void check(Path file) throws SourceException {
    // A file that is no database of this kind is for the driver to refuse.
    if (!Files.isReadable(file)) {
      return;
    }
    try (MVStore store =
        new MVStore.Builder().fileName(file.toString()).readOnly().recoveryMode().open()) {
      if (!store.hasMap(DEFINITIONS)) {
        return;
      }
      TransactionStore transactions = new TransactionStore(store, new ValueDataType());
      transactions.init();
      // Both what is committed and what is not: which of them H2 would take is its own affair.
      TransactionMap<Long, SearchRow> definitions = transactions.begin().openMap(DEFINITIONS);
      Cursor<Long, VersionedValue<SearchRow>> each = definitions.map.cursor(null);
      while (each.hasNext()) {
        each.next();
        check(each.getValue().getCurrentValue());
        check(each.getValue().getCommittedValue());
      }
    } catch (MVStoreException e) {
      throw unreadable(e);
    } catch (RuntimeException e) {
      throw refused();
    }
  }

  private static SourceException unreadable(MVStoreException e) {
    return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
        ? new SourceException(
            UnscannedReason.LOCKED,
            Bilingual.of(
                "数据库文件被其他进程锁定；请在释放后重新扫描。",
                "The database file is locked by another process; scan again when it is released."))
        : new SourceException(
            UnscannedReason.CORRUPT,
            Bilingual.of(
                "数据库文件已损坏、已加密或版本不受支持（error " + e.getErrorCode() + "）；请检查或恢复。",
                "The database file is damaged, encrypted or of a version that is not read (error "
                    + e.getErrorCode()
                    + "); have it checked or restored."));
  }

  private static void check(@Nullable SearchRow row) throws SourceException {
    if (row == null) {
      return;
    }
    if (PROGRAMS.contains(row.getValue(TYPE).getInt())
        || !isHarmless(row.getValue(SQL).getString())) {
      throw refused();
    }
  }

  /** Whether a definition can be executed without running anything that somebody has written. */
  static boolean isHarmless(String sql) {
    String named = unescaped(LITERAL.matcher(sql).replaceAll("''"));
    String bare = QUOTED.matcher(named).replaceAll("\"\"");
    return HARMLESS.matcher(bare.strip()).matches()
        && !OUTSIDE.matcher(named).find()
        && !CLASSES.matcher(bare).find()
        && DISGUISES.stream().noneMatch(bare::contains);
  }

  private static String unescaped(String sql) {
    return ESCAPED
        .matcher(sql)
        .replaceAll(
            m -> {
              String digits = m.group(1) == null ? m.group(2) : m.group(1);
              int character = Integer.parseInt(digits, 16);
              return Character.isValidCodePoint(character) && character != '"'
                  ? Matcher.quoteReplacement(Character.toString(character))
                  : "?";
            });
  }

  private static SourceException refused() {
    return new SourceException(
        UnscannedReason.UNSUPPORTED,
        Bilingual.of(
            "数据库含有打开时即会执行的定义（别名、Java 触发器、链接表、读写文件的函数等），未打开；请提供只含普通表的导出副本。",
            "The database holds definitions that run when it is opened (aliases, Java triggers,"
                + " linked tables, functions that read files or addresses) and was not opened;"
                + " provide a copy with ordinary tables only."));
  }
}
