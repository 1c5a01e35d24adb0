package io.pandian.classifier.individuals.spilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpilledListsTest {
  private static final int LISTS = 5;

  /** More than a block holds, of records of four bytes and of longer ones. */
  private static final int MANY = 40_000;

  private final SpillBlocks blocks = new SpillBlocks(SpillSpace.inMemory());

  /** What should be in each list. */
  private final List<List<Integer>> expected =
      Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(LISTS).toList();

  private final Random random = new Random(5);

  /** Appends numbers in no order of lists; the last list stays empty. */
  private SpilledLists filled(int numbers) throws IOException {
    SpilledLists lists = new SpilledLists(LISTS, blocks, Integer.BYTES);
    for (int i = 0; i < numbers; i++) {
      // The first list gets half of all.
      int list = Math.max(0, random.nextInt(2 * (LISTS - 1)) - LISTS + 2);
      lists.append(list, i);
      expected.get(list).add(i);
    }
    return lists;
  }

  private static List<Integer> numbers(SpilledLists.Cursor cursor) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    while (cursor.next()) {
      numbers.add(cursor.number(0));
    }
    return numbers;
  }

  @Test
  void eachList_isReadInItsOrder_asOftenAsOneLikes() throws IOException {
    for (int numbers : new int[] {0, 1, 100, MANY}) {
      expected.forEach(List::clear);
      SpilledLists lists = filled(numbers);
      for (int list = 0; list < LISTS; list++) {
        assertThat(numbers(lists.read(list))).isEqualTo(expected.get(list));
        assertThat(numbers(lists.read(list))).isEqualTo(expected.get(list));
      }
    }
  }

  @Test
  void allLists_areReadEachAtItsOwnPace_andNoFurther() throws IOException {
    for (int numbers : new int[] {100, MANY}) {
      expected.forEach(List::clear);
      SpilledLists.Readers readers = filled(numbers).readers();
      int[] next = new int[LISTS];
      for (int left = numbers; left > 0; left--) {
        int list = random.nextInt(LISTS);
        while (next[list] == expected.get(list).size()) {
          list = (list + 1) % LISTS;
        }
        assertThat(readers.number(list)).isEqualTo(expected.get(list).get(next[list]++));
      }
      assertThatThrownBy(() -> readers.number(0)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> readers.number(0)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsChanged_isReadSoLater_inBlocksThatAreSpilledAndInTheLast() throws IOException {
    SpilledLists lists = filled(MANY);
    for (SpilledLists.Cursor each = lists.read(0); each.next(); ) {
      each.change(-each.number(0));
    }

    assertThat(numbers(lists.read(0)))
        .isEqualTo(expected.get(0).stream().map(number -> -number).toList());
    assertThat(numbers(lists.read(1))).isEqualTo(expected.get(1));
  }

  @Test
  void aListThatWasDrained_isEmpty_andItsBlocksAreUsedAgain() throws IOException {
    SpilledLists lists = filled(MANY);
    assertThat(numbers(lists.drain(0))).isEqualTo(expected.get(0));
    assertThat(numbers(lists.drain(0))).isEmpty();

    // Into the blocks that were given up, while others are still to be read.
    for (int i = 0; i < MANY; i++) {
      lists.append(2, i);
    }
    assertThat(numbers(lists.read(0))).isEmpty();
    assertThat(numbers(lists.read(1))).isEqualTo(expected.get(1));
  }

  @Test
  void recordsThatDoNotFillABlock_stayWhole() throws IOException {
    SpilledLists lists = new SpilledLists(2, blocks, 3 * Integer.BYTES);
    for (int i = 0; i < MANY; i++) {
      int at = lists.append(1);
      for (int field = 0; field < 3; field++) {
        LittleEndian.putInt(lists.ends(), at + field * Integer.BYTES, i * 3 + field);
      }
    }

    int next = 0;
    for (SpilledLists.Cursor each = lists.drain(1); each.next(); ) {
      for (int field = 0; field < 3; field++) {
        assertThat(each.number(field)).isEqualTo(next++);
      }
    }
    assertThat(next).isEqualTo(3 * MANY);
  }
}
