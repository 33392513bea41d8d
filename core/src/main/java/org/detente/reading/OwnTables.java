package org.detente.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.record.ContentId;

/**
 * A person's own dictionaries, which a record names beside the tables that ship.
 *
 * @param actors actor and agent dictionaries, added to the lexicon
 * @param verbs verb dictionaries; where there are any the shipped patterns are not used
 */
public record OwnTables(List<Path> actors, List<Path> verbs) {
  private static final String PREFIX = "own/";
  private static final int HEX_DIGITS = 64;

  public OwnTables {
    actors = List.copyOf(actors);
    verbs = List.copyOf(verbs);
  }

  /**
   * SHA-256 of each file, by {@code own/} and its name; of files of one name one over all.
   *
   * @throws NoSuchFileException where there is no such file
   */
  SortedMap<String, String> hashes() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (List<Path> files : List.of(actors, verbs)) {
      for (Path file : files) {
        hashes.merge(
            PREFIX + file.getFileName(),
            ContentId.of(Files.readAllBytes(file), HEX_DIGITS),
            (one, other) -> ContentId.of(one + other, HEX_DIGITS));
      }
    }
    return hashes;
  }
}
