package io.pandian.scanner.plan;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.scanner.sources.Secret;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database that holds the job repository and the units, instead of the embedded one.
 *
 * @param host the server's name or address
 * @param port its port
 * @param database the database, made for Pandian
 * @param username the account, which may create tables there
 * @param password its password
 */
public record StoreSettings(
    String host, int port, String database, String username, Secret password) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:-]{0,252}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}");

  static StoreSettings read(
      YamlMap store, Function<String, @Nullable String> environment, Problems problems) {
    store.refuseOthers("type", "host", "port", "database", "username", "password");
    if (!store.requireText("type").equals("postgresql")) {
      store.problem(
          "type",
          Bilingual.of("存储只支持 postgresql。", "Only postgresql can hold the store."),
          Bilingual.of("请写“type: postgresql”。", "Write 'type: postgresql'."));
    }
    String host = shaped(store, "host", HOST);
    String database = shaped(store, "database", NAME);
    long port = store.integer("port").orElse(5432);
    if (port < 1 || port > 65535) {
      store.problem(
          "port",
          Bilingual.of("端口须在 1 至 65535 之间。", "A port lies between 1 and 65535."),
          Bilingual.of("请写服务器的端口。", "Write the server's port."));
    }
    Secret password = Secret.read(store, "password", environment).orElseGet(() -> Secret.of(""));
    return new StoreSettings(host, (int) port, database, store.requireText("username"), password);
  }

  private static String shaped(YamlMap store, String key, Pattern shape) {
    String text = store.requireText(key);
    if (!text.isEmpty() && !shape.matcher(text).matches()) {
      store.problem(
          key,
          Bilingual.of("值中有此处不允许的字符。", "The value has characters that are not allowed here."),
          Bilingual.of("请写普通名称。", "Write a plain name."));
    }
    return text;
  }

  /** The address, built from the checked fields. */
  public String url() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }
}
