package io.pandian.scanner.truth;

import java.time.LocalDate;

/**
 * An invented person with everything a table may hold of one. Nobody else has these numbers and
 * accounts; namesakes there are.
 *
 * @param serial the place among all persons of the run, for numbers that are given out in order
 * @param residentId eighteen characters with a right check
 * @param landline of the home
 */
record Person(
    int serial,
    String name,
    String firstName,
    String lastName,
    LocalDate birth,
    boolean woman,
    String residentId,
    String mobile,
    String otherMobile,
    String landline,
    String email,
    String bankCard,
    String passport,
    String permit,
    String openid,
    String account,
    String address) {
  /** The old form of the number: without century and check. */
  String oldResidentId() {
    return residentId.substring(0, 6) + residentId.substring(8, 17);
  }

  String sex() {
    return woman ? "女" : "男";
  }

  /** A number given out by an organisation of its own, for example {@code YG00012}. */
  String number(String prefix, int digits) {
    return prefix + String.format("%0" + digits + "d", serial);
  }

  /** A key of a numbering that no other table shares. */
  long key() {
    return 10_000_000L + serial;
  }
}
