package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hashes of telephones and numbers beside the telephones and numbers themselves. */
class HashedColumnsTest {
  private static final String SALT = "Qx7-never-to-be-written";
  private static final int PERSONS = 60;

  @TempDir private Path folder;
  private final List<Person> persons =
      Stream.generate(new Invented(77)::person).limit(PERSONS).toList();

  @BeforeEach
  void writeSalt() throws Exception {
    Files.writeString(folder.resolve("salt"), SALT + "\n");
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(String algorithm, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(SALT.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** All persons by name, telephone, number and mailbox in one source, by one hash in another. */
  private Inventory scan(String header, Function<Person, String> hash, String hashes)
      throws Exception {
    Table clear =
        Table.of(
            "customer",
            List.of("姓名", "手机号", "身份证号", "邮箱"),
            persons.stream()
                .map(p -> List.<Object>of(p.name(), p.mobile(), p.residentId(), p.email()))
                .toList());
    Table hashed =
        Table.of(
            "device",
            List.of(header, "city"),
            persons.stream().map(p -> List.<Object>of(hash.apply(p), "南宁")).toList());
    Path crm = TableFiles.sqlite(folder.resolve("crm.db"), List.of(clear));
    Path dmp = TableFiles.sqlite(folder.resolve("dmp.db"), List.of(hashed));
    String sources =
        Scans.plan(
            List.of(Scans.database("crm", "sqlite", crm), Scans.database("dmp", "sqlite", dmp)));
    return Scans.run(sources + hashes.replace("SALT", folder.resolve("salt").toString()), folder);
  }

  private static String hashes(String item, String how, String columns) {
    return "hashes:\n  - {item: %s, %s, columns: [{source: dmp%s}]}\n"
        .formatted(item, how, columns);
  }

  private static long union(Inventory inventory) {
    return inventory.persons().total().union();
  }

  @Test
  void withoutAWord_hashesAreNumbersOfTheirOwn() throws Exception {
    assertThat(union(scan("phone_md5", p -> hex(digest("MD5", p.mobile())), "")))
        .isEqualTo(2 * PERSONS);
  }

  @Test
  void wrongSalt_joinsNobody() throws Exception {
    String hashes =
        hashes("mobile-phone", "algorithm: md5, salt: '${file:SALT}', place: before", "");
    assertThat(union(scan("phone_md5", p -> hex(digest("MD5", "other" + p.mobile())), hashes)))
        .isEqualTo(2 * PERSONS);
  }

  @ParameterizedTest
  @CsvSource({
    "md5, MD5, before",
    "md5, MD5, after",
    "sha1, SHA-1, before",
    "sha256, SHA-256, after",
    "sha512, SHA-512, before",
    "sha256, HmacSHA256, hmac",
    "md5, HmacMD5, hmac",
    "sha384, HmacSHA384, hmac"
  })
  void saltedTelephones_areThoseOfTheClearOnes(String algorithm, String name, String place)
      throws Exception {
    Function<Person, String> hash =
        switch (place) {
          case "before" -> p -> hex(digest(name, SALT + p.mobile()));
          case "after" -> p -> hex(digest(name, p.mobile() + SALT));
          default -> p -> hex(hmac(name, p.mobile()));
        };
    String how = "algorithm: %s, salt: '${file:SALT}', place: %s".formatted(algorithm, place);
    Inventory inventory = scan("phone_" + algorithm, hash, hashes("mobile-phone", how, ""));
    assertThat(union(inventory)).isEqualTo(PERSONS);
    assertThat(inventory.persons().total().lower()).isEqualTo(PERSONS);
  }

  /** Whatever digits stand for, and under any header that the plan names. */
  @Test
  void unsaltedNumbersAndMailboxes_inCapitalsAndBase64() throws Exception {
    String none = "algorithm: sha256, salt: none";
    assertThat(
            union(
                scan(
                    "id_card_sha256",
                    p -> hex(digest("SHA-256", p.residentId())).toUpperCase(Locale.ROOT),
                    hashes("resident-id", none, ""))))
        .isEqualTo(PERSONS);
  }

  @Test
  void columnThatThePlanNames_holdsTheItemWhateverItIsCalled() throws Exception {
    Function<Person, String> hash =
        p ->
            Base64.getEncoder()
                .encodeToString(digest("SHA-256", p.email().toUpperCase(Locale.ROOT)));
    String hashes =
        hashes(
            "email",
            "algorithm: sha256, salt: none, letters: upper",
            ", table: main.device, fields: [V7]");
    assertThat(union(scan("v7", hash, hashes))).isEqualTo(PERSONS);
  }

  @Test
  void salt_isWrittenNowhere() throws Exception {
    String how = "algorithm: sha256, salt: '${file:SALT}', place: hmac";
    Inventory inventory =
        scan("phone", p -> hex(hmac("HmacSHA256", p.mobile())), hashes("mobile-phone", how, ""));
    assertThat(inventory.toString()).doesNotContain(SALT);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content.contains(SALT))
            .as(file.toString())
            .isEqualTo(file.equals(folder.resolve("salt")));
      }
    }
  }

  @Test
  void columnsThatAreNotThere_areGaps() throws Exception {
    String hashes =
        hashes(
            "mobile-phone",
            "algorithm: md5, salt: none",
            ", table: main.device, fields: [mobile_hash]");
    Inventory inventory = scan("phone_md5", p -> hex(digest("MD5", p.mobile())), hashes);
    assertThat(inventory.unscanned()).extracting(u -> u.path()).contains("main.device.mobile_hash");
  }
}
