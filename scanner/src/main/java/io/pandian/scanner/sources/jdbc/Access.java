package io.pandian.scanner.sources.jdbc;

import java.util.List;

/** How a product's databases are reached, and so what a plan has to say of one. */
sealed interface Access {
  /** The keys by which a plan says where one is. */
  List<String> fields();

  /** What a plan may set under {@code options}. */
  List<Option> options();

  /**
   * On a server.
   *
   * @param port the usual one
   * @param namesDatabase whether a connection is always to one database
   */
  record Server(int port, boolean namesDatabase, List<Option> options) implements Access {
    @Override
    public List<String> fields() {
      return List.of("host", "port", "database");
    }
  }

  /**
   * In a local file, without a server.
   *
   * @param locked whether the file may have an account with a password
   */
  record LocalFile(boolean locked) implements Access {
    @Override
    public List<String> fields() {
      return List.of("path");
    }

    @Override
    public List<Option> options() {
      return List.of();
    }
  }

  /** Something that a plan may set, and what it may hold. */
  sealed interface Option {
    String name();
  }

  /** One of some words. */
  record Word(String name, List<String> words) implements Option {}

  /** A PEM certificate by the absolute path of its file. */
  record Certificate(String name) implements Option {}
}
