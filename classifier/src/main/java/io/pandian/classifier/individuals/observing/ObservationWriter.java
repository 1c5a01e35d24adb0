package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.individuals.spilling.LittleEndian;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an observer saw in one unit: hashes, what kinds of identifiers they are of, and what
 * each sight adds to which scope. No value, no part of one and nothing of the key is in the stream.
 * Equal observations in equal order give equal bytes.
 *
 * <p>A stream is a sequence of entries, each with a head: 0 ends the stream, 1 gives the layout
 * (the codes of the identifiers and the ids of the activities), 2 defines the next pattern of
 * {@link ScopeMarks}, and 3 and more is an observation with the pattern of that number. An
 * observation has its number of tokens, doubled, plus one if a name follows; the name's 8 bytes;
 * and for each token a byte for its kind and 16 for its hash. Rows that were not read have in place
 * of the number of tokens {@value #UNREAD}, and 8 bytes that say how many they are. Numbers are
 * little-endian, heads and sizes in groups of seven bits.
 *
 * <p>Belongs to one thread. {@link #close} writes the end, without which a stream cannot be read.
 */
public final class ObservationWriter implements ObservationOutput {
  static final int END = 0;
  static final int LAYOUT = 1;
  static final int PATTERN = 2;
  static final int OBSERVATION = 3;
  static final int TOKEN_BYTES = 17;

  /** No observation has so many tokens. */
  static final int UNREAD = 1 << 20;

  private final OutputStream out;
  private final Map<PatternKey, Integer> patterns = new HashMap<>();
  private final PatternKey probe = new PatternKey(new long[0]);
  private byte[] buffer = new byte[1 << 16];
  private int used;
  private @Nullable StreamLayout layout;
  private long[] lastMarks = new long[0];
  private int lastPattern = -1;
  private boolean closed;

  /**
   * A writer onto a stream that it will close.
   *
   * @param out receives large blocks; needs no buffer of its own
   */
  public ObservationWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(StreamLayout ofObserver, Observation observation, long[] marks) {
    head(ofObserver, marks);
    room(8 + 8 + observation.size() * TOKEN_BYTES);
    boolean named = observation.name() != 0;
    number(observation.size() * 2 + (named ? 1 : 0));
    if (named) {
      eightBytes(observation.name());
    }
    for (int i = 0; i < observation.size(); i++) {
      buffer[used++] = (byte) observation.kind(i);
      eightBytes(observation.high(i));
      eightBytes(observation.low(i));
    }
  }

  @Override
  public void unread(StreamLayout ofObserver, long rows, long[] marks) {
    head(ofObserver, marks);
    room(8 + 8);
    number(UNREAD);
    eightBytes(rows);
  }

  private void head(StreamLayout ofObserver, long[] marks) {
    if (ofObserver != layout) {
      begin(ofObserver);
    }
    int pattern = pattern(marks);
    room(8);
    number(OBSERVATION + pattern);
  }

  private void begin(StreamLayout ofObserver) {
    layout = ofObserver;
    patterns.clear();
    lastPattern = -1;
    room(8);
    number(LAYOUT);
    texts(ofObserver.identifiers());
    texts(ofObserver.activities());
  }

  private void texts(List<String> texts) {
    room(8);
    number(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      room(8 + bytes.length);
      number(bytes.length);
      System.arraycopy(bytes, 0, buffer, used, bytes.length);
      used += bytes.length;
    }
  }

  private int pattern(long[] marks) {
    if (lastPattern >= 0 && isLast(marks)) {
      return lastPattern;
    }
    probe.marks = marks;
    Integer known = patterns.get(probe);
    if (known == null) {
      long[] copy = marks.clone();
      known = patterns.size();
      patterns.put(new PatternKey(copy), known);
      room(8 + 8 * copy.length);
      number(PATTERN);
      for (long word : copy) {
        eightBytes(word);
      }
    }
    lastMarks = marks.length == lastMarks.length ? lastMarks : new long[marks.length];
    System.arraycopy(marks, 0, lastMarks, 0, marks.length);
    lastPattern = known;
    return known;
  }

  /** As {@code Arrays.equals}, whose wide loads wait for marks that were written a moment ago. */
  private boolean isLast(long[] marks) {
    boolean same = marks.length == lastMarks.length;
    for (int i = 0; same && i < marks.length; i++) {
      same = marks[i] == lastMarks[i];
    }
    return same;
  }

  private void number(int value) {
    while (value >= 0x80) {
      buffer[used++] = (byte) (value | 0x80);
      value >>>= 7;
    }
    buffer[used++] = (byte) value;
  }

  private void eightBytes(long value) {
    LittleEndian.put(buffer, used, value);
    used += Long.BYTES;
  }

  private void room(int bytes) {
    if (used + bytes <= buffer.length) {
      return;
    }
    flush();
    if (bytes > buffer.length) {
      buffer = new byte[bytes];
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, used);
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The observations cannot be written.", e);
    }
  }

  /** Writes the end and closes the stream. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      room(8);
      number(END);
      flush();
    }
  }

  /** Marks as a key; one instance is reused to look up without making garbage. */
  private static final class PatternKey {
    private long[] marks;

    PatternKey(long[] marks) {
      this.marks = marks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PatternKey key && Arrays.equals(marks, key.marks);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(marks);
    }
  }
}
