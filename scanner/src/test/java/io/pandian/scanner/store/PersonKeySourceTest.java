package io.pandian.scanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeySourceTest {
  private static final byte[] BYTES = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir private Path folder;

  private static PersonKey read(Path file, Map<String, String> environment) throws IOException {
    return PersonKeySource.read(file, environment::get);
  }

  @Test
  void key_isMadeOnceAndKeptForItsOwnerToRead() throws IOException {
    Path file = folder.resolve("new").resolve("person.key");
    PersonKey key = read(file, NOTHING);

    assertThat(read(file, NOTHING).check()).isEqualTo(key.check());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("r--------");
    assertThat(PersonKeyFile.isOpenToOthers(file)).isFalse();
  }

  @Test
  void twoFiles_holdTwoKeys() throws IOException {
    assertThat(read(folder.resolve("a"), NOTHING).check())
        .isNotEqualTo(read(folder.resolve("b"), NOTHING).check());
  }

  @Test
  void keyWithoutItsCheckValue_isTaken() throws IOException {
    Path file = file(HexFormat.of().formatHex(BYTES));
    assertThat(read(file, NOTHING).check()).isEqualTo(PersonKey.of(BYTES).check());
  }

  @Test
  void keyThatDoesNotFitItsCheckValue_isRefusedWithoutShowingIt() throws IOException {
    String check = PersonKey.of(BYTES).check();
    Path file = file("10112233445566778899aabbccddeeff " + check);
    assertThatThrownBy(() -> read(file, NOTHING))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("does not fit its check value")
        .hasMessageNotContaining("2233")
        .hasMessageNotContaining(check);
  }

  @Test
  void fileWithoutAKey_isRefusedWithoutShowingIt() throws IOException {
    Path file = file("deadbeef");
    assertThatThrownBy(() -> read(file, NOTHING))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no person key")
        .hasMessageNotContaining("deadbeef");
  }

  @Test
  void environment_standsInForTheUsualFileOnly() throws IOException {
    Map<String, String> environment =
        Map.of(PersonKeySource.VARIABLE, HexFormat.of().formatHex(BYTES));
    assertThat(read(PersonKeyFile.usual(), environment).check())
        .isEqualTo(PersonKey.of(BYTES).check());
    assertThat(read(folder.resolve("person.key"), environment).check())
        .isNotEqualTo(PersonKey.of(BYTES).check());
  }

  @Test
  void keystore_givesItsKeyForItsPassword() throws Exception {
    Path file = keystore(BYTES);
    assertThat(read(file, Map.of(PersonKeySource.PASSWORD_VARIABLE, "secret")).check())
        .isEqualTo(PersonKey.of(BYTES).check());
  }

  @Test
  void keystoreWithAnotherPasswordOrNoneOrAnotherKey_isRefused() throws Exception {
    Path file = keystore(BYTES);
    refused(file, "wrong", "password is wrong");
    refused(file, null, "is not set");
    refused(keystore(new byte[32]), "secret", "no key of 128 bits");
    refused(folder.resolve("nowhere.p12"), "secret", "not there");
  }

  private static void refused(Path file, @Nullable String password, String because) {
    assertThatThrownBy(() -> PersonKeySource.read(file, name -> nameOf(name, password)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(because);
  }

  private static @Nullable String nameOf(String variable, @Nullable String password) {
    return variable.equals(PersonKeySource.PASSWORD_VARIABLE) ? password : null;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("person.key"), text);
  }

  private Path keystore(byte[] key) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    char[] password = "secret".toCharArray();
    store.load(null, password);
    store.setEntry(
        PersonKeySource.ALIAS,
        new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "AES")),
        new KeyStore.PasswordProtection(password));
    Path file = folder.resolve("keys.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
    return file;
  }
}
