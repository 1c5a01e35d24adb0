package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.scanner.sources.Secret;
import io.pandian.scanner.sources.jdbc.Access.Option;
import io.pandian.scanner.sources.jdbc.JdbcSettings.Read;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a database in a plan by their shapes. A field may hold only what its kind of
 * value is made of, so no character with a meaning in a URL of any driver gets through.
 */
final class SettingsReader {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,63}");
  private static final Pattern DATABASE = Pattern.compile("[\\p{L}\\p{N}_$-]{1,64}");
  private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}_.@$#-]{1,128}");

  /** The last label holds a letter, so that a number is never taken for a name. */
  private static final Pattern HOST_NAME =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9_-]{0,62})\\.)*[A-Za-z][A-Za-z0-9-]{0,62}");

  private static final Pattern IPV4 =
      Pattern.compile(
          "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}");

  /** A colon stands only behind the letter of a Windows drive, never behind a URL's scheme. */
  private static final Pattern PATH =
      Pattern.compile("([A-Za-z]:(?=[\\\\/]))?[^:;?#%*\"'<>|\\p{Cntrl}]{1,1024}");

  /** What a plan says of any database, beside where it is. */
  private static final List<String> FIELDS =
      List.of("username", "password", "include", "exclude", "limits", "options", "read");

  private final YamlMap source;

  SettingsReader(YamlMap source) {
    this.source = source;
  }

  Optional<JdbcSettings> read(Function<String, @Nullable String> environment) {
    checked(
        "id", ID, Bilingual.of("请用字母、数字、“.”、“_”或“-”。", "Write letters, digits, '.', '_' or '-'."));
    Optional<Product> product = product();
    if (product.isEmpty()) {
      return Optional.empty();
    }
    Access access = product.get().dialect().access();
    refuseOthers(access);
    Optional<Place> place = access instanceof Access.Server server ? server(server) : file();
    Map<String, String> options = options(access);
    String username = username(access);
    Optional<Secret> password = password(product.get(), access, environment);
    TablePatterns patterns = new TablePatterns(patterns("include"), patterns("exclude"));
    Limits limits = source.map("limits").map(Limits::read).orElse(Limits.DEFAULT);
    Read read = source.choice("read", Read.class).orElse(Read.ALL);
    return place.map(
        p ->
            new JdbcSettings(
                source.text("id").orElse(""),
                product.get(),
                p,
                options,
                username,
                password,
                patterns,
                limits,
                read));
  }

  private Optional<Product> product() {
    String type = source.requireText("type");
    Optional<Product> product = Product.of(type);
    if (product.isEmpty() && Product.isPlanned(type)) {
      source.problem(
          "type",
          Bilingual.of("尚不支持读取“" + type + "”。", "'" + type + "' cannot be read yet."),
          Bilingual.of(
              "支持：files, " + Product.codes() + "。", "Known: files, " + Product.codes() + "."));
    } else if (product.isEmpty() && !type.isEmpty()) {
      source.problem(
          "type",
          Bilingual.of("没有这种类型。", "The type is not known."),
          Bilingual.of(
              "可以写：files, " + Product.codes() + "。",
              "Write one of: files, " + Product.codes() + "."));
    }
    return product;
  }

  private void refuseOthers(Access access) {
    if (source.has("url") || source.has("jdbcUrl")) {
      source.problem(
          source.has("url") ? "url" : "jdbcUrl",
          Bilingual.of(
              "不接受 JDBC URL：其中的参数可能执行代码或解除保护。",
              "A JDBC URL is not taken: its parameters could run code or undo the protection."),
          Bilingual.of(
              "请分别写 type、host、port 和 database。",
              "Write type, host, port and database as fields of their own."));
    }
    source.refuseOthers(
        Stream.of(List.of("id", "type"), access.fields(), FIELDS)
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private Optional<Place> file() {
    String text = source.requireText("path");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!PATH.matcher(text).matches()) {
      source.problem(
          "path",
          Bilingual.of("不是本地文件的路径。", "This is not the path of a local file."),
          Bilingual.of("请只写路径，不带参数。", "Write a plain path, without parameters."));
      return Optional.empty();
    }
    return Optional.of(new Place.LocalFile(Path.of(text).toAbsolutePath().normalize()));
  }

  private Optional<Place> server(Access.Server access) {
    String host = source.requireText("host");
    if (!host.isEmpty() && !isHost(host)) {
      source.problem(
          "host",
          Bilingual.of("不是主机名或 IP 地址。", "This is not a host name or an IP address."),
          Bilingual.of(
              "请只写一个主机，不带端口、协议或参数。", "Write one host, without port, scheme or parameters."));
    }
    String database =
        source.has("database") || access.namesDatabase()
            ? checked(
                "database",
                DATABASE,
                Bilingual.of(
                    "请用字母、数字、“_”、“$”或“-”的名称。", "Write a name of letters, digits, '_', '$' or '-'."))
            : "";
    return Optional.of(new Place.Server(host, port(access.port()), database));
  }

  private static boolean isHost(String host) {
    return host.length() <= 253
        && (HOST_NAME.matcher(host).matches()
            || IPV4.matcher(host).matches()
            || IPV6.matcher(host).matches());
  }

  private int port(int usual) {
    OptionalLong port = source.integer("port");
    if (port.isPresent() && (port.getAsLong() < 1 || port.getAsLong() > 65535)) {
      source.problem(
          "port",
          Bilingual.of("端口超出范围。", "The port is out of range."),
          Bilingual.of("请写 1 至 65535 的数。", "Write a number from 1 to 65535."));
      return usual;
    }
    return (int) port.orElse(usual);
  }

  private Map<String, String> options(Access access) {
    Map<String, String> options = new TreeMap<>();
    source.map("options").ifPresent(map -> options(map, access.options(), options));
    return options;
  }

  private static void options(YamlMap map, List<Option> known, Map<String, String> found) {
    map.refuseOthers(known.stream().map(Option::name).toArray(String[]::new));
    for (Option option : known) {
      Optional<String> value =
          option instanceof Access.Word word ? word(map, word) : certificate(map, option.name());
      value.ifPresent(text -> found.put(option.name(), text));
    }
  }

  private static Optional<String> word(YamlMap map, Access.Word option) {
    List<String> known = option.words();
    Optional<String> word = map.text(option.name());
    if (word.isPresent() && !known.contains(word.get())) {
      map.problem(
          option.name(),
          Bilingual.of("没有这种模式。", "The mode is not known."),
          Bilingual.of(
              "可以写：" + String.join("、", known) + "。",
              "Write one of: " + String.join(", ", known) + "."));
      return Optional.empty();
    }
    return word;
  }

  private static Optional<String> certificate(YamlMap map, String name) {
    Optional<String> path = map.text(name);
    if (path.isPresent()
        && (!PATH.matcher(path.get()).matches() || !Path.of(path.get()).isAbsolute())) {
      map.problem(
          name,
          Bilingual.of("不是文件。", "This is not a file."),
          Bilingual.of("请写 PEM 证书的绝对路径。", "Write the absolute path of a PEM certificate."));
      return Optional.empty();
    }
    return path;
  }

  private String username(Access access) {
    return source.has("username") || access instanceof Access.Server
        ? checked(
            "username",
            USERNAME,
            Bilingual.of("请用字母、数字及 _ . @ $ # -。", "Write letters, digits and any of _ . @ $ # -"))
        : "";
  }

  private Optional<Secret> password(
      Product product, Access access, Function<String, @Nullable String> environment) {
    if (access instanceof Access.LocalFile file && !file.locked() && source.has("password")) {
      source.problem(
          "password",
          Bilingual.of(product.title() + " 文件没有密码。", product.title() + " files have no password."),
          Bilingual.of("请删去这一行。", "Remove the line."));
      return Optional.empty();
    }
    return Secret.read(source, "password", environment);
  }

  private List<String> patterns(String key) {
    List<String> patterns = source.texts(key);
    if (!patterns.stream().allMatch(TablePatterns::isPattern)) {
      source.problem(
          key,
          Bilingual.of("匹配式没有写模式名。", "A pattern names no schema."),
          Bilingual.of("请写“模式.表”，例如 public.*。", "Write schema.table, for example 'public.*'."));
    }
    return patterns;
  }

  private String checked(String key, Pattern shape, Bilingual fix) {
    String text = source.requireText(key);
    if (!text.isEmpty() && !shape.matcher(text).matches()) {
      source.problem(
          key,
          Bilingual.of("值中有此处不允许的字符。", "The value has characters that are not allowed here."),
          fix);
    }
    return text;
  }
}
