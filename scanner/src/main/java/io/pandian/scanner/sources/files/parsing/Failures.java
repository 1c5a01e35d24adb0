package io.pandian.scanner.sources.files.parsing;

import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;

/** Tells from what a parser threw what is wrong with its file. The message is never looked at. */
final class Failures {
  private static final int DEEPEST_CAUSE = 20;

  private static final Set<Class<?>> ENCRYPTED =
      Set.of(
          EncryptedDocumentException.class,
          org.apache.poi.EncryptedDocumentException.class,
          PasswordRequiredException.class,
          InvalidPasswordException.class,
          UnsupportedRarEncryptedException.class);

  private Failures() {}

  static Notice noticeOf(Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
      Notice notice = ofOne(cause);
      if (notice != Notice.CORRUPT) {
        return notice;
      }
      cause = cause.getCause();
    }
    return Notice.CORRUPT;
  }

  private static Notice ofOne(Throwable cause) {
    if (cause instanceof LimitReached limit) {
      return limit.notice();
    }
    if (ENCRYPTED.stream().anyMatch(type -> type.isInstance(cause))) {
      return Notice.ENCRYPTED;
    }
    if (cause instanceof UnsupportedZipFeatureException zip) {
      return zip.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION
          ? Notice.ENCRYPTED
          : Notice.UNSUPPORTED;
    }
    if (cause instanceof TikaMemoryLimitException || cause instanceof MemoryLimitException) {
      return Notice.OUT_OF_MEMORY;
    }
    if (cause instanceof UnsupportedFormatException || cause instanceof UnsupportedRarV5Exception) {
      return Notice.UNSUPPORTED;
    }
    if (cause instanceof AccessDeniedException) {
      return Notice.DENIED;
    }
    if (cause instanceof NoSuchFileException) {
      return Notice.VANISHED;
    }
    return cause instanceof StackOverflowError ? Notice.CRASHED : Notice.CORRUPT;
  }
}
