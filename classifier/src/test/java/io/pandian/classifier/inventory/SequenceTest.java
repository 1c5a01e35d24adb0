package io.pandian.classifier.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private final List<Integer> made = new ArrayList<>();

  @Test
  void whatIsMadeOfThings_isMadeOnTheWay_andAnewInEachPass() {
    Sequence<String> words = Sequence.of(List.of(1, 2)).map(this::word);

    assertThat(words.size()).isEqualTo(2);
    assertThat(made).isEmpty();
    assertThat(words.stream().findFirst()).contains("1");
    assertThat(made).containsExactly(1);
    assertThat(words).containsExactly("1", "2");
    assertThat(made).containsExactly(1, 1, 2);
  }

  private String word(int number) {
    made.add(number);
    return Integer.toString(number);
  }

  @Test
  void sequences_areEqualByWhatIsInThem() {
    Sequence<Integer> two = Sequence.of(List.of(1, 2));

    assertThat(two.map(i -> i)).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(two).isNotEqualTo(two.map(i -> i + 1)).isNotEqualTo(Sequence.of(List.of(1)));
  }
}
