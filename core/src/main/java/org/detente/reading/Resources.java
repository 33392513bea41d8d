package org.detente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.record.ContentId;
import org.detente.record.ReaderVersion;

/**
 * The version of the core and the SHA-256 of every model and table in it. The build computes them:
 * hashing at every start would cost more than reading a report.
 *
 * @param hashes by path below the core's package: {@code event/verbal.tsv}
 */
public record Resources(String version, SortedMap<String, String> hashes) {
  private static final String ROOT = "org/detente/";
  private static final int HEX_DIGITS = 64;

  public Resources {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Those of the core on the class path. */
  public static Resources load() {
    SortedMap<String, String> hashes = new TreeMap<>();
    text("resources.sha256")
        .lines()
        .forEach(
            line ->
                hashes.put(
                    line.substring(line.indexOf(ROOT) + ROOT.length()),
                    line.substring(0, HEX_DIGITS)));
    return new Resources(text("version.txt").strip(), hashes);
  }

  /** True for a table of language knowledge, false for a trained model. */
  public static boolean isTable(String name) {
    return name.endsWith(".tsv") || name.endsWith(".txt");
  }

  /**
   * What every record carries: each model's hash, and for each step one over all of its tables, as
   * {@code name hash} lines in the order of their names.
   */
  public ReaderVersion reader() {
    SortedMap<String, String> models = new TreeMap<>();
    SortedMap<String, StringBuilder> tables = new TreeMap<>();
    hashes.forEach(
        (name, hash) -> {
          if (isTable(name)) {
            tables
                .computeIfAbsent(name.substring(0, name.indexOf('/')), step -> new StringBuilder())
                .append(name)
                .append(' ')
                .append(hash)
                .append('\n');
          } else {
            models.put(name, hash);
          }
        });
    SortedMap<String, String> lexicons = new TreeMap<>();
    tables.forEach((step, lines) -> lexicons.put(step, ContentId.of(lines.toString(), HEX_DIGITS)));
    return new ReaderVersion(version, models, lexicons);
  }

  private static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
