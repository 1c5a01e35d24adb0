package io.pandian.scanner;

/** The product's name and version, as inventories and {@code --version} give them. */
public final class Product {
  public static final String NAME_AND_VERSION = "pandian 1.0.0";

  private Product() {}
}
