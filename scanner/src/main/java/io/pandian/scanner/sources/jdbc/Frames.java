package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a scan and the process that reads a database file say to each other: frames of a length in
 * four bytes, a byte for the kind, and a value as JSON. Only the types named at each end are made
 * of it.
 */
final class Frames {
  /** A cell has 32,768 characters at most, a row of ours few hundred cells. */
  private static final int LONGEST = 256 << 20;

  private static final int LONGEST_SENTENCE = 2_000;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Frames() {}

  /** What a frame says; the first are asked by the scan, the others answered. */
  enum Kind {
    OPEN,
    DESCRIBE,
    LIST,
    READ,
    SAMPLE,
    KEYS,
    ANSWER,
    ROWS,
    CLOSE,
    DONE,
    FAILURE,
    UNIT,
    GAP,
    EXCLUDED,
    FIELD,
    QUESTION,
    BLOCK
  }

  /** One frame. */
  record Frame(Kind kind, byte[] payload) {
    /**
     * Its value.
     *
     * @throws IOException if it is not of that type
     */
    <T> T as(Class<T> type) throws IOException {
      try {
        return JSON.readValue(payload, type);
      } catch (JacksonException e) {
        throw new IOException("a frame does not hold what its kind says", e);
      }
    }
  }

  static void write(OutputStream out, Kind kind, Object value) throws IOException {
    byte[] payload = JSON.writeValueAsBytes(value);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(payload.length);
    data.writeByte(kind.ordinal());
    data.write(payload);
    data.flush();
  }

  static Frame read(DataInputStream in) throws IOException {
    int length = in.readInt();
    int kind = in.readUnsignedByte();
    if (length < 0 || length > LONGEST || kind >= Kind.values().length) {
      throw new IOException("this is not a frame");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new IOException("a frame breaks off");
    }
    return new Frame(Kind.values()[kind], payload);
  }

  /** Nothing is said beside the kind. */
  record Nothing() {}

  /** Which columns are wanted. */
  record Wanted(List<String> columns, List<String> present) {}

  /** What cannot be read. */
  record Gap(String path, UnscannedReason reason, Bilingual detail) {}

  /** What the plan leaves out, and by which pattern. */
  record Excluded(String path, String pattern) {}

  /** Why a request failed. */
  record Failure(UnscannedReason reason, Bilingual detail) {
    static Failure of(SourceException e) {
      return new Failure(e.reason(), e.detail());
    }

    SourceException exception() {
      return new SourceException(reason, plain(detail));
    }

    /** A sentence in one line, however the process came by it. */
    static Bilingual plain(Bilingual sentence) {
      return Bilingual.of(plain(sentence.zh()), plain(sentence.en()));
    }

    private static String plain(String text) {
      String line = text.replaceAll("\\p{Cntrl}+", " ");
      return line.substring(0, Math.min(line.length(), LONGEST_SENTENCE));
    }
  }

  /** A column of a sample. */
  record Field(String name, String type, String comment, List<String> values, int[] rows) {
    static Field of(FieldSample sample) {
      return new Field(
          sample.name(),
          sample.type(),
          sample.comment(),
          sample.values(),
          IntStream.range(0, sample.values().size()).map(sample::row).toArray());
    }

    FieldSample sample() {
      return new FieldSample(name, type, comment, values, rows);
    }
  }

  /** A table by its names and comments. */
  record Catalogue(String name, String comment, List<Field> fields) {
    static Catalogue of(TableSample table) {
      return new Catalogue(
          table.name(), table.comment(), table.fields().stream().map(Field::of).toList());
    }

    TableSample table() {
      return new TableSample(name, comment, fields.stream().map(Field::sample).toList());
    }
  }

  /** A sample whose fields have gone before. */
  record Sampled(String name, String comment, long rows) {}
}
