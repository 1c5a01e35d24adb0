package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the count of an asset rests on: how well the persons in it are identified, and what joined
 * its sights to others of the same person. A sight is one person in one row or document. Numbers
 * only, which do not depend on the order in which anything was read.
 *
 * @param sights how many sights there are
 * @param strong sights with an official number, such as a resident number
 * @param linking sights with nothing better than a telephone, a mailbox and the like
 * @param local sights with nothing better than an account of the source
 * @param namedOnly sights with nothing but a full name
 * @param devicesOnly sights with nothing but a device
 * @param nobody sights with personal data that say nothing about who it is of
 * @param referred how often rows only refer to somebody; these are none of the sights
 * @param untied sights of several identifiers that tie nobody, since those of this asset would tie
 *     everybody to everybody
 * @param keys what each kind of identifier did, in the order of the identifiers' file
 */
public record CountBasis(
    long sights,
    long strong,
    long linking,
    long local,
    long namedOnly,
    long devicesOnly,
    long nobody,
    long referred,
    long untied,
    List<KeyUse> keys) {
  public CountBasis {
    keys = List.copyOf(keys);
  }

  /** What the counts of two assets rest on together. */
  public CountBasis together(CountBasis other) {
    Map<String, KeyUse> byItem = new LinkedHashMap<>();
    for (List<KeyUse> uses : List.of(keys, other.keys)) {
      uses.forEach(use -> byItem.merge(use.dataItem, use, KeyUse::together));
    }
    return new CountBasis(
        sights + other.sights,
        strong + other.strong,
        linking + other.linking,
        local + other.local,
        namedOnly + other.namedOnly,
        devicesOnly + other.devicesOnly,
        nobody + other.nobody,
        referred + other.referred,
        untied + other.untied,
        List.copyOf(byItem.values()));
  }

  /**
   * What one kind of identifier did.
   *
   * @param dataItem its data item's code
   * @param strength how much it says about who somebody is
   * @param values how often the asset has a value of it
   * @param joined how many of those stand at another sight too, of the same person
   * @param refused how many stand at another sight too, where joining all of them would contradict
   */
  public record KeyUse(
      String dataItem, IdentifierStrength strength, long values, long joined, long refused) {
    private KeyUse together(KeyUse other) {
      return new KeyUse(
          dataItem,
          strength,
          values + other.values,
          joined + other.joined,
          refused + other.refused);
    }
  }
}
