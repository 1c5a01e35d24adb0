package io.pandian.scanner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private static Population population(long seed) {
    return new Population(new Vocabulary(), new Random(seed));
  }

  @Test
  void residentId_agreesWithThePerson() {
    for (Person person : population(1).persons(2_000)) {
      String id = person.residentId();
      assertThat(id).matches("\\d{17}[\\dX]");
      assertThat(LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE))
          .isEqualTo(person.birth())
          .isBefore(LocalDate.of(2005, 1, 1));
      assertThat(Character.digit(id.charAt(16), 10) % 2 == 0).isEqualTo(person.woman());
      // A valid number is 1 modulo 11 when its last place counts one (ISO 7064).
      int remainder = 0;
      for (int i = 0; i < 18; i++) {
        int digit = id.charAt(i) == 'X' ? 10 : id.charAt(i) - '0';
        remainder = (remainder * 2 + digit) % 11;
      }
      assertThat(remainder).isEqualTo(1);
    }
  }

  @Test
  void numbers_areNobodyElses() {
    List<Person> persons = population(2).persons(5_000);
    assertThat(persons).extracting(Person::residentId).doesNotHaveDuplicates();
    assertThat(persons)
        .flatExtracting(Person::mobile, Person::otherMobile)
        .doesNotHaveDuplicates()
        .allMatch(number -> ((String) number).matches("1[3-9]\\d{9}"));
    assertThat(persons).extracting(Person::bankCard).doesNotHaveDuplicates();
    assertThat(persons).extracting(Person::email).doesNotHaveDuplicates();
    assertThat(persons).extracting(Person::account).doesNotHaveDuplicates();
    assertThat(persons).extracting(Person::number).doesNotHaveDuplicates();
  }

  @Test
  void family_sharesOneMobileAndTheSurname() {
    List<Person> family = population(3).family();
    assertThat(family).extracting(Person::mobile).containsOnly(family.get(0).mobile());
    assertThat(family).allMatch(Person::mobileShared);
    assertThat(family).extracting(Person::residentId).doesNotHaveDuplicates();
    assertThat(family.get(1).name()).startsWith(family.get(0).name().substring(0, 1));
  }

  @Test
  void equalSeeds_giveEqualPersons() {
    assertThat(population(4).persons(100)).isEqualTo(population(4).persons(100));
    assertThat(population(4).persons(100)).isNotEqualTo(population(5).persons(100));
  }

  @Test
  void oldResidentId_isTheNumberWithoutCenturyAndCheck() {
    Person person = population(6).person();
    assertThat(person.oldResidentId())
        .hasSize(15)
        .startsWith(person.residentId().substring(0, 6))
        .endsWith(person.residentId().substring(14, 17));
  }
}
