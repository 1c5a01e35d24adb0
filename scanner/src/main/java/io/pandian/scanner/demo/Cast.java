package io.pandian.scanner.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Who appears where. The lists overlap on purpose: the same person is a customer, receives parcels
 * and stands in a roster.
 *
 * @param customers customers; some of them relatives who share a mobile number
 * @param reachable the customers whose mobile number is theirs alone
 * @param employees the company's staff
 * @param contacts their emergency contacts, one for each
 * @param officers executives and shareholders of the companies it reports on
 * @param members members of the live-commerce platform it settles for
 * @param receivers who receives parcels
 * @param senders who sends them
 * @param portalUsers who has an account on the portal
 * @param leads whom the sales people have met
 */
record Cast(
    List<Person> customers,
    List<Person> reachable,
    List<Person> employees,
    List<Person> contacts,
    List<Person> officers,
    List<Person> members,
    List<Person> receivers,
    List<Person> senders,
    List<Person> portalUsers,
    List<Person> leads) {
  private static final int FAMILIES = 300;

  static Cast of(Population population, Random random) {
    List<Person> reachable = population.persons(18_400);
    List<Person> customers = new ArrayList<>(reachable);
    for (int i = 0; i < FAMILIES; i++) {
      customers.addAll(population.family());
    }
    Collections.shuffle(customers, random);
    return new Cast(
        List.copyOf(customers),
        List.copyOf(reachable),
        mixed(reachable, 0, 500, population, 2_500, random),
        mixed(reachable, 500, 300, population, 2_700, random),
        mixed(reachable, 800, 2_000, population, 22_000, random),
        mixed(reachable, 2_800, 9_000, population, 5_500, random),
        mixed(reachable, 6_000, 8_000, population, 7_000, random),
        mixed(reachable, 14_000, 60, population, 140, random),
        mixed(reachable, 9_000, 6_000, population, 2_000, random),
        mixed(reachable, 15_000, 300, population, 600, random));
  }

  /** Known persons and new ones, in any order. */
  private static List<Person> mixed(
      List<Person> known, int from, int count, Population population, int more, Random random) {
    List<Person> persons = new ArrayList<>(known.subList(from, from + count));
    persons.addAll(population.persons(more));
    Collections.shuffle(persons, random);
    return List.copyOf(persons);
  }
}
