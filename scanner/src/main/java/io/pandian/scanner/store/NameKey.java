package io.pandian.scanner.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind the ids of names, made of the operator's key: without it nobody can try out
 * which name has an id, or read the paths that a run keeps for its next start.
 */
public final class NameKey {
  private static final String SEALED = "sealed:";
  private static final int ID_BYTES = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] ids;
  private final byte[] seals;

  private NameKey(byte[] secret) {
    this.ids = hash(secret, "pandian names: ids");
    this.seals = Arrays.copyOf(hash(secret, "pandian names: seals"), 16);
  }

  /** The key of names that belongs to the bytes of a person key. */
  public static NameKey of(byte[] personKey) {
    return new NameKey(personKey);
  }

  /** A key for names that are shown once. */
  public static NameKey random() {
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    return new NameKey(secret);
  }

  /** Eight hexadecimal digits, equal for equal names. */
  public String id(String name) {
    return HexFormat.of().formatHex(hash(ids, name), 0, ID_BYTES);
  }

  /** A text that only the holder of the key can read. */
  public String seal(String text) {
    try {
      byte[] nonce = new byte[NONCE];
      new SecureRandom().nextBytes(nonce);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
      byte[] hidden = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(nonce, NONCE + hidden.length);
      System.arraycopy(hidden, 0, all, NONCE, hidden.length);
      return SEALED + Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES", e);
    }
  }

  /** The text that was sealed; one that was not is given back as it is. */
  public String open(String sealed) {
    if (!sealed.startsWith(SEALED)) {
      return sealed;
    }
    try {
      byte[] all = Base64.getDecoder().decode(sealed.substring(SEALED.length()));
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE));
      return new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a path in the store was sealed with another key", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(seals, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private static byte[] hash(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC", e);
    }
  }

  @Override
  public String toString() {
    return "NameKey[secret]";
  }
}
