package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is asked in one world about the persons that are cumulated with an activity's.
 *
 * @param given the case
 * @param own the activity
 * @param counter what they are cumulated over
 * @param world where it is asked
 */
record CountQuestions(Case given, Activity own, Counter counter, World world) {
  /** Of more activities than these one question is asked for all: nobody answers one for each. */
  static final int ASKED_APART = 5;

  int answer(Inquiry asked) {
    return world.answer(new World.Unknown(asked.id() + "@" + counter.key(), asked));
  }

  /** Whether many activities belong to the counter. */
  Inquiry together(List<Activity> open) {
    return ofMany("activities-together", open);
  }

  /** How many persons of many activities are sensitive beyond those counted so. */
  long sensitiveTogether(List<Activity> doubtful) {
    return answer(ofMany("sensitive-in-doubt-together", doubtful)) == 0
        ? doubtful.stream().flatMap(each -> each.persons().stream()).mapToLong(Persons::upper).sum()
        : 0;
  }

  private Inquiry ofMany(String id, List<Activity> activities) {
    return given
        .inquiry(id)
        .with("scope", counter.title())
        .with("count", Digits.grouped(activities.size()))
        .with("names", named(activities));
  }

  /** The first of some activities by their ids, without the one that is judged. */
  String named(List<Activity> activities) {
    return activities.stream()
        .filter(each -> each != own)
        .limit(ASKED_APART)
        .map(Activity::id)
        .collect(Collectors.joining("、"));
  }

  /**
   * How many persons there are with those in what was not read.
   *
   * @param names what was not read
   * @param known how many there are without
   * @param steps the numbers that matter
   * @return one of the steps, or none
   */
  long unread(List<Bilingual> names, long known, List<Long> steps) {
    Inquiry asked =
        given
            .inquiry("persons-unread")
            .with("scope", counter.title())
            .with("names", Bilingual.joined(names, "；", "; "))
            .with("known", Digits.grouped(known));
    List<Bilingual> choices = new ArrayList<>();
    steps.forEach(step -> choices.add(asked.with("count", Digits.grouped(step)).choices().get(0)));
    choices.add(asked.choices().get(1));
    int answer = answer(asked.withChoices(choices));
    return answer < steps.size() ? steps.get(answer) : 0;
  }

  /** Which reading of the numbers is right. */
  Inquiry reading(CountReading reading, Persons persons) {
    return reading.about(given.inquiry(reading.question()), counter.title(), persons);
  }
}
