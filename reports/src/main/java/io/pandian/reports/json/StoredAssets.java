package io.pandian.reports.json;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/** The assets of an inventory's file, read from it one by one whenever they are passed. */
final class StoredAssets extends Sequence<Asset> {
  private final Path file;
  private final int size;

  StoredAssets(Path file, int size) {
    this.file = file;
    this.size = size;
  }

  @Override
  public Stream<Asset> stream() {
    Pass pass = new Pass(file, size);
    return StreamSupport.stream(pass, false).onClose(pass::close);
  }

  @Override
  public int size() {
    return size;
  }

  /** One pass through the file, which is open from its first asset to the end. */
  private static final class Pass extends Spliterators.AbstractSpliterator<Asset> {
    private final ObjectMapper mapper = JsonFiles.compact();
    private final Path file;
    private final int size;
    private @Nullable JsonParser open;
    private int read;

    Pass(Path file, int size) {
      super(size, Spliterator.ORDERED | Spliterator.SIZED | Spliterator.NONNULL);
      this.file = file;
      this.size = size;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Asset> action) {
      if (read == size) {
        close();
        return false;
      }
      action.accept(next());
      return true;
    }

    private Asset next() {
      try {
        JsonParser json = parser();
        json.nextToken();
        String path = InventoryJson.ASSETS + "[" + read++ + "]";
        return AssetJson.read(JsonMap.of(mapper.readTree(json), path));
      } catch (JacksonException e) {
        throw InventoryReader.broken(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The parser, before an asset. */
    private JsonParser parser() throws IOException {
      if (open == null) {
        open = JsonFiles.parser(mapper, file);
        toAssets(open);
      }
      return open;
    }

    private static void toAssets(JsonParser json) {
      json.nextToken();
      for (@Nullable String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.START_ARRAY && name.equals(InventoryJson.ASSETS)) {
          return;
        }
        json.skipChildren();
      }
    }

    void close() {
      if (open != null) {
        open.close();
      }
    }
  }
}
