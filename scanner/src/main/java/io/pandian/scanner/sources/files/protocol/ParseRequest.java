package io.pandian.scanner.sources.files.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * Asks a parser process to parse one file.
 *
 * @param file the file; it travels as a URI, which keeps names that are not valid text
 * @param limits how much of it to read
 */
public record ParseRequest(Path file, ParseLimits limits) {
  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(file.toUri().toString());
    out.writeInt(limits.textCharacters());
    out.writeInt(limits.entries());
    out.writeInt(limits.depth());
    out.writeLong(limits.unpackedBytes());
    out.flush();
  }

  public static ParseRequest read(DataInputStream in) throws IOException {
    Path file = Path.of(URI.create(in.readUTF()));
    return new ParseRequest(
        file, new ParseLimits(in.readInt(), in.readInt(), in.readInt(), in.readLong()));
  }
}
