package io.pandian.classifier.detection.text;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passwords, keys and tokens in source code and configuration: behind a key that names a secret
 * (JWT_SECRET=..., "password": "..."), in the address of a server (user:secret@host), by the
 * published beginning of a token, and private keys. What lets a person in is found as {@code
 * password}, what lets a program in as {@code access-token}. Safe for use by several threads; time
 * is linear in the length of the line.
 *
 * <p>Not covered: secrets split over lines, and passwords in prose.
 */
public final class CredentialFinder {
  private static final int LONGEST_KEY = 60;
  private static final int SHORTEST_SECRET = 4;
  private static final int SHORTEST_TOKEN = 16;
  private static final int LONGEST_SECRET = 2_000;
  private static final String PASSWORD = "password";
  private static final String TOKEN = "access-token";
  private static final String PRIVATE_KEY = "PRIVATE KEY-----";
  private static final CredentialFinder STANDARD = new CredentialFinder();

  /** The names of secrets, and the item of each. */
  private final Map<String, String> keys = new HashMap<>();

  private final List<String> beginnings = Lexicon.words("credential-keys", "value");
  private final Set<String> blanks = new HashSet<>(Lexicon.words("credential-keys", "blank"));

  private static final Pattern WORD_GAP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");

  private CredentialFinder() {
    Lexicon.words("credential-keys", "password").forEach(word -> keys.put(word, PASSWORD));
    Lexicon.words("credential-keys", "key").forEach(word -> keys.put(word, TOKEN));
  }

  public static CredentialFinder standard() {
    return STANDARD;
  }

  /** The secrets in a line, in their order. */
  public List<TextMatch> in(String line) {
    if (!mayHoldSecret(line)) {
      return List.of();
    }
    if (line.contains("-----BEGIN ") && line.contains(PRIVATE_KEY)) {
      return List.of(match(TOKEN, line, 0, line.length()));
    }
    List<TextMatch> matches = new ArrayList<>();
    char[] text = line.toCharArray();
    int from = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      run = c > ' ' && c < 127 ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (i < from || i == 0 || c != '=' && c != ':' && c != '@') {
        continue;
      }
      int end = c == '@' ? inAddress(line, i, matches) : assigned(line, i, matches);
      from = Math.max(from, end);
    }
    if (longest >= SHORTEST_TOKEN) {
      beginnings.forEach(beginning -> token(line, beginning, matches));
    }
    return matches;
  }

  /** Most lines of prose have none of these signs, and finding that out costs next to nothing. */
  private static boolean mayHoldSecret(String line) {
    return line.indexOf('=') >= 0
        || line.indexOf(':') >= 0
        || line.indexOf('@') >= 0
        || line.indexOf('_') >= 0
        || line.indexOf('-') >= 0;
  }

  /** The value behind {@code =} or {@code :}; where it ends, 0 if its key names no secret. */
  private int assigned(String line, int at, List<TextMatch> matches) {
    String item = keys.get(lastWord(key(line, at)));
    if (item == null) {
      return 0;
    }
    int start = at + 1;
    while (start < line.length() && isPadding(line.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < line.length() && isSecretCharacter(line.charAt(end))) {
      end++;
    }
    return add(item, line, start, end, SHORTEST_SECRET, matches);
  }

  /** The characters before a place that can be a key, quotes left out. */
  private static String key(String line, int at) {
    int end = at;
    while (end > 0 && (isPadding(line.charAt(end - 1)) || line.charAt(end - 1) == ':')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_KEY && isKeyCharacter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }

  /** DB_PASSWORD, spring.datasource.password and accessKeyId end with password and accesskeyid. */
  private String lastWord(String key) {
    if (key.isEmpty() || Traits.isDigit(key.charAt(key.length() - 1))) {
      return "";
    }
    String[] words = WORD_GAP.split(key);
    String joined = "";
    String longest = "";
    for (int i = words.length - 1; i >= 0 && i >= words.length - 3; i--) {
      joined = words[i].toLowerCase(Locale.ROOT) + joined;
      longest = keys.containsKey(joined) ? joined : longest;
    }
    return longest;
  }

  private static boolean isKeyCharacter(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isPadding(char c) {
    return c == ' ' || c == '"' || c == '\'' || c == '`';
  }

  private static boolean isSecretCharacter(char c) {
    return c > ' ' && c < 127 && "\"'`,;<>()[]{}&".indexOf(c) < 0;
  }

  /** jdbc:postgresql://user:secret@host: where the secret ends. */
  private int inAddress(String line, int at, List<TextMatch> matches) {
    int start = at;
    while (start > 0
        && isSecretCharacter(line.charAt(start - 1))
        && line.charAt(start - 1) != ':') {
      start--;
    }
    int scheme = line.lastIndexOf("://", at);
    boolean inside =
        scheme >= 0
            && start > scheme + 3
            && line.charAt(start - 1) == ':'
            && line.indexOf(' ', scheme) < 0 | line.indexOf(' ', scheme) > at
            && line.indexOf('/', scheme + 3) < 0 | line.indexOf('/', scheme + 3) > at;
    return inside ? add(PASSWORD, line, start, at, 1, matches) : 0;
  }

  private void token(String line, String beginning, List<TextMatch> matches) {
    int at = line.indexOf(beginning);
    if (at < 0 || at > 0 && Character.isLetterOrDigit(line.charAt(at - 1))) {
      return;
    }
    int end = at;
    while (end < line.length() && isSecretCharacter(line.charAt(end))) {
      end++;
    }
    int start = at;
    boolean known = matches.stream().anyMatch(m -> m.start() <= start && m.end() > start);
    if (!known) {
      add(TOKEN, line, start, end, SHORTEST_TOKEN, matches);
    }
  }

  private int add(
      String item, String line, int start, int end, int shortest, List<TextMatch> matches) {
    String value = line.substring(start, end);
    boolean variable = value.startsWith("$") || value.startsWith("%") || value.startsWith("#{");
    boolean stars = value.chars().allMatch(c -> c == '*' || c == 'x' || c == 'X');
    if (value.length() < shortest
        || value.length() > LONGEST_SECRET
        || variable
        || stars
        || isCode(value)
        || blanks.contains(value.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    matches.add(match(item, line, start, end));
    return end;
  }

  /** user.getPassword is code that fetches a secret, not the secret. */
  private static boolean isCode(String value) {
    return CODE.matcher(value).matches();
  }

  private static TextMatch match(String item, String line, int start, int end) {
    return new TextMatch(item, start, end, line.substring(start, end), true, false);
  }
}
