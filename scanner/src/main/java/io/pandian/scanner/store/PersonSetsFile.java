package io.pandian.scanner.store;

import io.pandian.classifier.individuals.Certainty;
import io.pandian.classifier.individuals.DoubtfulSights;
import io.pandian.classifier.individuals.EarlierTokens;
import io.pandian.classifier.individuals.PersonSets;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * The file {@code persons.sets} beside an inventory: the persons of each asset and activity as
 * compressed sets of numbers (RoaringBitmap's own portable form), from which any union, overlap and
 * difference can be counted later, with the sights that are in doubt, which each scope reads by
 * itself. The numbers are those of this count alone; no identifier, no hash and nothing of the key
 * is in it. Equal scans give equal files.
 */
public final class PersonSetsFile {
  /** The name of the file. */
  public static final String NAME = "persons.sets";

  private static final long MAGIC = 0x5041_4e53_4554_5333L;

  private PersonSetsFile() {}

  /** Writes a file, whole or not at all. */
  public static void write(Path file, PersonSets sets) throws IOException {
    Path draft = PrivateFiles.draft(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
      out.writeLong(MAGIC);
      out.writeUTF(sets.earlier().count().standing().name());
      out.writeUTF(sets.earlier().count().scan());
      write(sets.earlier().byAny(), out);
      write(sets.earlier().byTheBest(), out);
      write(sets.certainty().uncertain(), out);
      write(sets.certainty().nameOnly(), out);
      out.writeInt(sets.certainty().groups().size());
      for (Certainty.Group group : sets.certainty().groups()) {
        write(group.persons(), out);
        out.writeInt(group.most());
        out.writeLong(group.slips());
      }
      sets.inDoubt().write(out);
      out.writeInt(sets.assets().size());
      for (Map.Entry<String, PersonSets.Scope> asset : sets.assets().entrySet()) {
        write(asset.getKey(), asset.getValue(), out);
        out.writeUTF(sets.sourceOfAsset().getOrDefault(asset.getKey(), ""));
      }
      out.writeInt(sets.activities().size());
      for (Map.Entry<String, PersonSets.Scope> activity : sets.activities().entrySet()) {
        write(activity.getKey(), activity.getValue(), out);
      }
    }
    PrivateFiles.put(draft, file);
  }

  private static void write(String id, PersonSets.Scope scope, DataOutputStream out)
      throws IOException {
    byte[] utf8 = id.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
    write(scope.nonSensitive(), out);
    write(scope.sensitive(), out);
    write(scope.accounts(), out);
    write(scope.minors(), out);
    write(scope.seen(), out);
    write(scope.possible(), out);
    write(scope.owned(), out);
    write(scope.inDoubt(), out);
    out.writeLong(scope.namedRows());
    out.writeLong(scope.unknown().nonSensitive());
    out.writeLong(scope.unknown().sensitive());
    out.writeLong(scope.unknown().both());
    out.writeLong(scope.sights());
  }

  private static void write(RoaringBitmap persons, DataOutputStream out) throws IOException {
    RoaringBitmap packed = persons.clone();
    packed.runOptimize();
    packed.serialize(out);
  }

  /** Puts the file of a run beside its inventory; of a run that counted nobody there is none. */
  public static void publish(Path ofRun, Path out) throws IOException {
    Path file = out.resolve(NAME);
    if (Files.exists(ofRun)) {
      Path draft = PrivateFiles.draft(file);
      Files.copy(ofRun, draft, StandardCopyOption.REPLACE_EXISTING);
      PrivateFiles.put(draft, file);
    } else {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Reads the file of an output folder.
   *
   * @throws InvalidInput if there is none, or none that this version reads
   */
  public static PersonSets read(Path dir) throws IOException {
    Path file = dir.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw InvalidInput.of(
          dir.toString().isEmpty() ? "." : dir.toString(),
          "",
          Bilingual.of("这个目录中没有 persons.sets。", "There is no persons.sets in this folder."),
          Bilingual.of(
              "请写精确统计过的扫描用 --out 指定的目录；旧版本的扫描须重新执行。",
              "Name the folder of a finished scan that counted exactly; older scans must run"
                  + " again."));
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (in.readLong() != MAGIC) {
        throw unreadable(file);
      }
      return sets(in);
    } catch (java.io.EOFException | IllegalArgumentException e) {
      throw unreadable(file);
    }
  }

  private static InvalidInput unreadable(Path file) {
    return InvalidInput.of(
        file.toString(),
        "",
        Bilingual.of("本版本无法读取该文件。", "This version cannot read the file."),
        Bilingual.of("请重新扫描。", "Run the scan again."));
  }

  private static PersonSets sets(DataInputStream in) throws IOException {
    EarlierTokens.Earlier count =
        new EarlierTokens.Earlier(EarlierTokens.Standing.valueOf(in.readUTF()), in.readUTF());
    PersonSets.Known earlier = new PersonSets.Known(count, persons(in), persons(in));
    Certainty certainty = new Certainty(persons(in), persons(in), groups(in));
    DoubtfulSights inDoubt = DoubtfulSights.read(in);
    Map<String, PersonSets.Scope> assets = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      String id = id(in);
      assets.put(id, scope(in));
      sources.put(id, in.readUTF());
    }
    Map<String, PersonSets.Scope> activities = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      activities.put(id(in), scope(in));
    }
    return new PersonSets(assets, sources, activities, certainty, inDoubt, earlier);
  }

  private static String id(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static PersonSets.Scope scope(DataInputStream in) throws IOException {
    return new PersonSets.Scope(
        persons(in),
        persons(in),
        persons(in),
        persons(in),
        persons(in),
        persons(in),
        persons(in),
        persons(in),
        in.readLong(),
        new PersonSets.UnknownRows(in.readLong(), in.readLong(), in.readLong()),
        in.readLong());
  }

  private static List<Certainty.Group> groups(DataInputStream in) throws IOException {
    List<Certainty.Group> groups = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      groups.add(new Certainty.Group(persons(in), in.readInt(), in.readLong()));
    }
    return groups;
  }

  private static RoaringBitmap persons(DataInputStream in) throws IOException {
    RoaringBitmap persons = new RoaringBitmap();
    persons.deserialize(in);
    return persons;
  }
}
