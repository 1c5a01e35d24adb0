package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.individuals.Sights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ObservationStreamTest {
  private static final List<String> IDENTIFIERS = List.of("resident-id", "mobile-phone");

  @Test
  void whatWasWritten_isReadBack() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<String> activities = new ArrayList<>();
      for (int i = 0; i < random.nextInt(40); i++) {
        activities.add("活动" + i);
      }
      StreamLayout layout = new StreamLayout(IDENTIFIERS, activities);
      List<String> written = new ArrayList<>();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObservationWriter out = new ObservationWriter(bytes)) {
        for (int i = 0; i < 3000; i++) {
          Observation observation = observation(random);
          long[] marks = ScopeMarks.none(layout.scopes());
          ScopeMarks.add(marks, random.nextInt(layout.scopes()), 1 + random.nextInt(15));
          out.write(layout, observation, marks);
          written.add(text(observation) + Arrays.toString(marks) + activities);
        }
      }

      assertThat(read(bytes.toByteArray())).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void streamOfSeveralLayouts_keepsThemApart() throws IOException {
    StreamLayout one = new StreamLayout(IDENTIFIERS, List.of("a"));
    StreamLayout other = new StreamLayout(IDENTIFIERS, List.of("b", "c"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObservationWriter out = new ObservationWriter(bytes)) {
      out.write(one, new Observation(), new long[] {1});
      out.write(other, new Observation(), new long[] {2});
      out.write(one, new Observation(), new long[] {1});
    }

    assertThat(read(bytes.toByteArray())).containsExactly("[1][a]", "[2][b, c]", "[1][a]");
  }

  @Test
  void streamThatWasCutOff_isRefused() {
    byte[] whole = new Sights("crm", "t").add("resident-id", "ID1", "person-name", "王强").bytes();

    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(
              () -> read(cut, Sights.IDENTIFIERS.all().stream().map(i -> i.dataItem()).toList()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("scan their unit again");
    }
  }

  @Test
  void streamOfOtherIdentifiers_isRefused() {
    byte[] bytes = new Sights("crm", "t").add("resident-id", "ID1").bytes();

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("--fresh");
  }

  private static Observation observation(Random random) {
    Observation observation = new Observation();
    for (int i = 0; i < random.nextInt(12); i++) {
      observation.add(random.nextInt(2), random.nextLong(), random.nextLong());
    }
    observation.name(random.nextBoolean() ? random.nextLong() : 0);
    return observation;
  }

  private static String text(Observation observation) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < observation.size(); i++) {
      text.append(observation.kind(i)).append(':').append(observation.high(i));
      text.append(':').append(observation.low(i)).append(' ');
    }
    return text + (observation.name() == 0 ? "" : Long.toHexString(observation.name()));
  }

  private static List<String> read(byte[] bytes) throws IOException {
    return read(bytes, IDENTIFIERS);
  }

  private static List<String> read(byte[] bytes, List<String> identifiers) throws IOException {
    List<String> read = new ArrayList<>();
    try (ObservationReader reader =
        new ObservationReader(new ByteArrayInputStream(bytes), identifiers)) {
      while (reader.next()) {
        ObservationReader.Pattern pattern = reader.patterns().get(reader.pattern());
        read.add(
            text(reader.observation()) + Arrays.toString(pattern.marks()) + pattern.activities());
      }
    }
    return read;
  }
}
