package io.pandian.scanner.store;

import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the secret key of the person hashes comes from: a file, the environment variable {@link
 * #VARIABLE}, or a Java keystore. A key is written as 32 hexadecimal digits, with its check value
 * behind it where it was written by Pandian, so that a key that was damaged or mistyped is refused
 * instead of counting everybody anew.
 */
public final class PersonKeySource {
  /** The environment variable that holds the key, in place of the usual file. */
  public static final String VARIABLE = "PANDIAN_PERSON_KEY";

  /** The environment variable that holds the password of a keystore. */
  public static final String PASSWORD_VARIABLE = "PANDIAN_KEYSTORE_PASSWORD";

  /** Under which name a keystore has the key. */
  public static final String ALIAS = "pandian-person";

  private PersonKeySource() {}

  /**
   * Reads the key.
   *
   * @param file a key file, made if it is not there, or a keystore ({@code .p12}, {@code .pfx},
   *     {@code .jks}); where it is the usual file, the environment comes first
   * @param environment looks up a variable; null if it is not set
   * @throws InvalidInput if there is no usable key; never shows any of it
   */
  public static PersonKey read(Path file, Function<String, @Nullable String> environment)
      throws IOException {
    return PersonKey.of(bytes(file, environment));
  }

  /**
   * The key of names that belongs to the key.
   *
   * @throws InvalidInput as {@link #read}
   */
  public static NameKey readNames(Path file, Function<String, @Nullable String> environment)
      throws IOException {
    return NameKey.of(bytes(file, environment));
  }

  /**
   * The key of names of the usual key, for commands that only look: no key is made for them, so
   * that without one the ids they show are good for one answer.
   */
  public static NameKey usualNames(Function<String, @Nullable String> environment)
      throws IOException {
    Path file = PersonKeyFile.usual();
    return Files.exists(file) || environment.apply(VARIABLE) != null
        ? readNames(file, environment)
        : NameKey.random();
  }

  private static byte[] bytes(Path file, Function<String, @Nullable String> environment)
      throws IOException {
    String variable = environment.apply(VARIABLE);
    if (variable != null && !variable.isBlank() && file.equals(PersonKeyFile.usual())) {
      return parse(variable, VARIABLE);
    }
    if (isKeystore(file)) {
      return fromKeystore(file, environment.apply(PASSWORD_VARIABLE));
    }
    return parse(PersonKeyFile.readOrCreate(file), file.toString());
  }

  private static boolean isKeystore(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".p12") || name.endsWith(".pfx") || name.endsWith(".jks");
  }

  /** A key as its file has it, with a line end. */
  static String written(PersonKey key, byte[] bytes) {
    return HexFormat.of().formatHex(bytes) + "\n" + key.check() + "\n";
  }

  private static byte[] parse(String text, String where) {
    String[] words = text.strip().split("\\s+|:");
    try {
      byte[] bytes = HexFormat.of().parseHex(words[0]);
      if (bytes.length == PersonKey.BYTES && words.length <= 2) {
        PersonKey key = PersonKey.of(bytes);
        if (words.length == 2 && !words[1].equalsIgnoreCase(key.check())) {
          throw wrong(
              where,
              Bilingual.of(
                  "密钥与其校验值不符，密钥已损坏或抄写有误。",
                  "The key does not fit its check value: it was damaged or mistyped."));
        }
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Said below, together with a key of the wrong length.
    }
    throw wrong(
        where,
        Bilingual.of("其中没有 32 位十六进制的密钥。", "It holds no person key of 32 hexadecimal digits."));
  }

  private static byte[] fromKeystore(Path file, @Nullable String password) throws IOException {
    if (password == null) {
      throw wrong(
          file.toString(),
          Bilingual.of(
              "没有密钥库的口令：环境变量 " + PASSWORD_VARIABLE + " 未设置。",
              "There is no password for the keystore: the environment variable "
                  + PASSWORD_VARIABLE
                  + " is not set."));
    }
    try (InputStream in = Files.newInputStream(file)) {
      String type = file.toString().toLowerCase(Locale.ROOT).endsWith(".jks") ? "JCEKS" : "PKCS12";
      KeyStore store = KeyStore.getInstance(type);
      store.load(in, password.toCharArray());
      Key key = store.getKey(ALIAS, password.toCharArray());
      byte @Nullable [] bytes = key == null ? null : key.getEncoded();
      if (bytes != null && bytes.length == PersonKey.BYTES) {
        return bytes;
      }
    } catch (GeneralSecurityException | IOException e) {
      throw wrong(
          file.toString(),
          Bilingual.of(
              "密钥库不存在、无法读取或口令不对。",
              "The keystore is not there, cannot be read, or the password is wrong."));
    }
    throw wrong(
        file.toString(),
        Bilingual.of(
            "密钥库中没有名为 " + ALIAS + " 的 128 位密钥。",
            "The keystore has no key of 128 bits under the name " + ALIAS + "."));
  }

  private static InvalidInput wrong(String where, Bilingual what) {
    return InvalidInput.of(
        where,
        "",
        what,
        Bilingual.of(
            "请恢复原来的密钥；若要更换密钥，请换用新的密钥文件并重新扫描。",
            "Restore the key that was there; to change keys, use a new key file and scan afresh."));
  }
}
