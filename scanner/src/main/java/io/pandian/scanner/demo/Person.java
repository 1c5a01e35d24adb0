package io.pandian.scanner.demo;

import java.time.LocalDate;

/**
 * A fictitious person: the identity that the truth counts, whatever is written of it and where.
 *
 * @param number the identity, dense from 0
 * @param name the name
 * @param pinyin the name in Latin letters
 * @param woman whether a woman
 * @param birth the day of birth
 * @param residentId the resident identity number, 18 characters
 * @param mobile a mobile number, 11 digits
 * @param otherMobile a second one, nobody else's
 * @param mobileShared whether {@code mobile} is also a relative's, so that it identifies nobody
 * @param email an e-mail address, nobody else's
 * @param city where the person lives
 * @param address the home address, beginning with the city
 * @param ethnicity the ethnic group
 * @param bank the bank of the card
 * @param bankCard a bank card, nobody else's
 * @param plate a vehicle plate, nobody else's
 * @param account a login name, nobody else's
 */
record Person(
    int number,
    String name,
    String pinyin,
    boolean woman,
    LocalDate birth,
    String residentId,
    String mobile,
    String otherMobile,
    boolean mobileShared,
    String email,
    String city,
    String address,
    String ethnicity,
    String bank,
    String bankCard,
    String plate,
    String account) {

  String gender() {
    return woman ? "女" : "男";
  }

  /** The number on the old card: without the century and the check digit. */
  String oldResidentId() {
    return residentId.substring(0, 6) + residentId.substring(8, 17);
  }
}
