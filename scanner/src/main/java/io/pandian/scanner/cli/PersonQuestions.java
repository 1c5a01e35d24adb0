package io.pandian.scanner.cli;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.RowGrammar;
import io.pandian.config.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scan asks about whose the columns of a table are, each with what to write into the plan.
 */
final class PersonQuestions {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_./-]*");

  /** The questions about an asset, in the order of its persons; none that the plan answers. */
  List<Bilingual> of(Asset asset) {
    List<Bilingual> questions = new ArrayList<>();
    for (PersonSlot slot : asset.personSlots()) {
      if (!slot.doubtful().isEmpty()) {
        questions.add(ofDoubtful(asset, slot));
      }
      if (slot.referred() && !declared(slot)) {
        questions.add(ofReferred(asset, slot));
      }
    }
    List<PersonSlot> split = asset.personSlots().stream().filter(slot -> !slot.referred()).toList();
    if (split.size() > 1 && !split.stream().allMatch(PersonQuestions::declared)) {
      questions.add(ofSplit(asset, split));
    }
    return questions;
  }

  private static Bilingual ofDoubtful(Asset asset, PersonSlot slot) {
    String columns = String.join(", ", slot.doubtful());
    String together = answer(asset, person(slot.role(), slot.fields()));
    List<String> rest =
        slot.fields().stream().filter(field -> !slot.doubtful().contains(field)).toList();
    String apart =
        rest.isEmpty()
            ? answer(
                asset, slot.doubtful().stream().map(f -> person(RowGrammar.ANYBODY, List.of(f))))
            : answer(asset, person(slot.role(), rest), person(RowGrammar.ANYBODY, slot.doubtful()));
    return Bilingual.of(
        "? " + columns + " 可能属于另一人。若是同一人，在计划中写：" + together + "；若是另一人：" + apart,
        "? "
            + columns
            + " may be another person's. If of the same, write into the plan: "
            + together
            + "; if of another: "
            + apart);
  }

  private static Bilingual ofReferred(Asset asset, PersonSlot slot) {
    String columns = String.join(", ", slot.fields());
    String counted = answer(asset, person(slot.role(), slot.fields()));
    return Bilingual.of(
        "? " + columns + " 中的人是否也应计数？若应计数，在计划中写：" + counted,
        "? Do the persons of " + columns + " count too? If so, write into the plan: " + counted);
  }

  private static Bilingual ofSplit(Asset asset, List<PersonSlot> slots) {
    String all = slots.stream().map(s -> String.join(", ", s.fields())).collect(joined());
    List<String> fields = slots.stream().flatMap(slot -> slot.fields().stream()).toList();
    String together = answer(asset, person(slots.get(0).role(), fields));
    String apart = answer(asset, slots.stream().map(slot -> person(slot.role(), slot.fields())));
    return Bilingual.of(
        "? 这些列按不同的人计数：" + all + "。确是不同的人，在计划中写：" + apart + "；若是同一人：" + together,
        "? These columns count as different persons: "
            + all
            + ". If they are, write into the plan: "
            + apart
            + "; if they are one: "
            + together);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" | ");
  }

  private static boolean declared(PersonSlot slot) {
    return slot.grounds().contains(Ground.DECLARED);
  }

  private static String answer(Asset asset, String... persons) {
    return answer(asset, Stream.of(persons));
  }

  private static String answer(Asset asset, Stream<String> persons) {
    boolean table = asset.kind() == AssetKind.TABLE || asset.kind() == AssetKind.VIEW;
    return "persons: [{source: %s, %s: %s, slots: [%s]}]"
        .formatted(
            scalar(asset.source()),
            table ? "table" : "file",
            scalar(asset.path()),
            persons.collect(Collectors.joining(", ")));
  }

  private static String person(String role, List<String> fields) {
    return "{role: %s, fields: [%s]}"
        .formatted(
            scalar(role),
            fields.stream().map(PersonQuestions::scalar).collect(Collectors.joining(", ")));
  }

  /** A text as YAML takes it inside braces: quoted where it could mean something else. */
  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !text.equalsIgnoreCase("null")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
