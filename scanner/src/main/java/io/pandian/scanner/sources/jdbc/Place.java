package io.pandian.scanner.sources.jdbc;

import java.nio.file.Path;
import java.util.Locale;

/** Where a database is. */
public sealed interface Place {
  /** Whether reading it crosses no network. */
  boolean isLocal();

  /**
   * A database server.
   *
   * @param host a host name or an address, IPv6 without brackets
   * @param port 1 to 65535
   * @param database the database on it; empty for all of a MySQL or MariaDB server
   */
  record Server(String host, int port, String database) implements Place {
    @Override
    public boolean isLocal() {
      return host.startsWith("127.")
          || host.equals("::1")
          || host.toLowerCase(Locale.ROOT).equals("localhost");
    }

    /** The host as it stands in a URL. */
    String urlHost() {
      return host.contains(":") ? "[" + host + "]" : host;
    }
  }

  /**
   * A database in a local file.
   *
   * @param path absolute
   */
  record LocalFile(Path path) implements Place {
    @Override
    public boolean isLocal() {
      return true;
    }
  }
}
