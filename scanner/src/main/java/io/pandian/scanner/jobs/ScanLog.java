package io.pandian.scanner.jobs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import io.pandian.scanner.store.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a scan, {@code scan.log} in its folder, readable by its owner only. Its levels are
 * fixed here and nothing from outside can lower them: libraries quote at finer levels what they
 * read and send. Of an exception it holds the kinds and places, never a message.
 */
public final class ScanLog implements AutoCloseable {
  /** Its name in the output folder. */
  public static final String NAME = "scan.log";

  /** Who may say how much; parsers and writers of office files warn about contents. */
  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.WARN,
          "io.pandian",
          Level.INFO,
          "org.apache.poi",
          Level.OFF,
          "org.apache.pdfbox",
          Level.OFF,
          "org.apache.tika",
          Level.OFF);

  private ScanLog() {}

  /** Nobody logs anything, whatever a file or a property of the system asks for. */
  public static void off() {
    LogManager.getLogManager().reset();
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }

  /**
   * Opens the log of an output folder, behind what earlier starts have written.
   *
   * @throws IOException if the file cannot be made
   */
  static ScanLog in(Path out) throws IOException {
    off();
    Path file = PrivateFiles.file(out.resolve(NAME));
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
      encoder.setContext(context);
      encoder.setCharset(StandardCharsets.UTF_8);
      encoder.setLayout(new Line());
      encoder.start();
      FileAppender<ILoggingEvent> appender = new FileAppender<>();
      appender.setContext(context);
      appender.setEncoder(encoder);
      appender.setFile(file.toString());
      appender.start();
      context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
      LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
    }
    return new ScanLog();
  }

  @Override
  public void close() {
    off();
  }

  /** Time, level, thread, class and message; of exceptions what they are and where they began. */
  private static final class Line extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
      StringBuilder line = new StringBuilder();
      line.append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS))
          .append(' ')
          .append(event.getLevel())
          .append(" [")
          .append(event.getThreadName())
          .append("] ")
          .append(event.getLoggerName())
          .append(": ")
          .append(event.getFormattedMessage().replaceAll("\\p{Cntrl}+", " "));
      for (IThrowableProxy thrown = event.getThrowableProxy();
          thrown != null;
          thrown = thrown.getCause()) {
        line.append(" <- ").append(thrown.getClassName());
        if (thrown.getStackTraceElementProxyArray().length > 0) {
          line.append(' ').append(thrown.getStackTraceElementProxyArray()[0].getSTEAsString());
        }
      }
      return line.append('\n').toString();
    }
  }
}
