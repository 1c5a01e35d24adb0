package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.individuals.spilling.LittleEndian;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what an {@link ObservationWriter} wrote, one observation at a time. */
public final class ObservationReader implements Closeable {
  private final InputStream in;
  private final List<String> identifiers;
  private final Observation observation = new Observation();
  private final byte[] buffer = new byte[1 << 16];
  private final List<Pattern> patterns = new ArrayList<>();
  private int position;
  private int limit;
  private List<String> activities = List.of();
  private int firstPattern;
  private long unread;
  private int pattern;

  /**
   * What an observation adds to each scope.
   *
   * @param activities the ids of the activities of scopes 1 and on
   * @param marks the {@link ScopeMarks}
   */
  public record Pattern(List<String> activities, long[] marks) {}

  /**
   * A reader of a stream that it will close.
   *
   * @param identifiers the codes that the stream must have been written with
   */
  public ObservationReader(InputStream in, List<String> identifiers) {
    this.in = in;
    this.identifiers = identifiers;
  }

  /**
   * Goes on to the next observation.
   *
   * @return false at the end of the stream
   * @throws IOException if the stream ends early or was written by another version
   */
  public boolean next() throws IOException {
    while (true) {
      int head = number();
      switch (head) {
        case ObservationWriter.END -> {
          return false;
        }
        case ObservationWriter.LAYOUT -> readLayout();
        case ObservationWriter.PATTERN -> readPattern();
        default -> {
          pattern = firstPattern + head - ObservationWriter.OBSERVATION;
          if (pattern >= patterns.size()) {
            throw damaged();
          }
          readObservation();
          return true;
        }
      }
    }
  }

  /** The observation last read; overwritten by {@link #next}. */
  public Observation observation() {
    return observation;
  }

  /**
   * How many rows that were not read the observation stands for; 0 if it is a sight. It is then one
   * of nobody.
   */
  public long unread() {
    return unread;
  }

  /** The number of its pattern in {@link #patterns}. */
  public int pattern() {
    return pattern;
  }

  /** Whether the observation has a mark in the asset's own scope. */
  public boolean has(int mark) {
    return (ScopeMarks.get(patterns.get(pattern).marks(), 0) & mark) != 0;
  }

  /** The patterns met so far. */
  public List<Pattern> patterns() {
    return patterns;
  }

  private void readLayout() throws IOException {
    if (!texts().equals(identifiers)) {
      throw new IOException(
          "The observations were written with other identifiers than this version of Pandian has;"
              + " run the scan again with --fresh.");
    }
    activities = texts();
    firstPattern = patterns.size();
  }

  private void readPattern() throws IOException {
    long[] marks = ScopeMarks.none(activities.size() + 1);
    need(marks.length * Long.BYTES);
    for (int i = 0; i < marks.length; i++) {
      marks[i] = eightBytes();
    }
    patterns.add(new Pattern(activities, marks));
  }

  private void readObservation() throws IOException {
    int sizeAndName = number();
    observation.clear();
    unread = 0;
    if (sizeAndName == ObservationWriter.UNREAD) {
      need(Long.BYTES);
      unread = eightBytes();
      return;
    }
    if ((sizeAndName & 1) == 1) {
      need(Long.BYTES);
      observation.name(eightBytes());
    }
    for (int i = 0; i < sizeAndName >>> 1; i++) {
      need(ObservationWriter.TOKEN_BYTES);
      int kind = buffer[position++] & 0xff;
      if (kind >= identifiers.size()) {
        throw damaged();
      }
      observation.add(kind, eightBytes(), eightBytes());
    }
  }

  private List<String> texts() throws IOException {
    int count = number();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = number();
      if (length > buffer.length) {
        throw damaged();
      }
      need(length);
      texts.add(new String(buffer, position, length, StandardCharsets.UTF_8));
      position += length;
    }
    return texts;
  }

  private int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      need(1);
      byte group = buffer[position++];
      value |= (group & 0x7f) << shift;
      if (group >= 0) {
        return value;
      }
    }
    throw damaged();
  }

  private long eightBytes() {
    long value = LittleEndian.get(buffer, position);
    position += Long.BYTES;
    return value;
  }

  private void need(int bytes) throws IOException {
    if (limit - position >= bytes) {
      return;
    }
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    int read = in.readNBytes(buffer, limit, buffer.length - limit);
    limit += read;
    if (limit < bytes) {
      throw new IOException("The observations end early; scan their unit again.");
    }
  }

  private static IOException damaged() {
    return new IOException("The observations are damaged; scan their unit again.");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
