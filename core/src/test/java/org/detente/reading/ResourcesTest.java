package org.detente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.detente.record.ReaderVersion;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  private final Resources resources = Resources.load();

  @Test
  void everyHashIsThatOfTheFileOnTheClassPath() throws IOException, NoSuchAlgorithmException {
    assertThat(resources.hashes()).isNotEmpty();
    for (Map.Entry<String, String> entry : resources.hashes().entrySet()) {
      try (InputStream in = Resources.class.getResourceAsStream("/org/detente/" + entry.getKey())) {
        assertThat(in).as(entry.getKey()).isNotNull();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(HexFormat.of().formatHex(hash));
      }
    }
  }

  @Test
  void theVersionIsTheOneThatMavenBuilt() {
    assertThat(resources.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void aStepsLexiconHashChangesWithAnyOfItsTables() {
    ReaderVersion before =
        new Resources("1", new TreeMap<>(Map.of("a/x.tsv", "0", "a/y.tsv", "1", "b/z.tsv", "2")))
            .reader();
    ReaderVersion after =
        new Resources("1", new TreeMap<>(Map.of("a/x.tsv", "0", "a/y.tsv", "9", "b/z.tsv", "2")))
            .reader();
    assertThat(after.lexicons().get("a")).isNotEqualTo(before.lexicons().get("a"));
    assertThat(after.lexicons().get("b")).isEqualTo(before.lexicons().get("b"));
  }

  @Test
  void whatIsNoTableIsAModel() {
    ReaderVersion reader =
        new Resources("1", new TreeMap<>(Map.of("syntax/parser.bin", "f", "syntax/w.tsv", "0")))
            .reader();
    assertThat(reader.models()).containsExactly(Map.entry("syntax/parser.bin", "f"));
    assertThat(reader.lexicons()).containsOnlyKeys("syntax");
  }
}
