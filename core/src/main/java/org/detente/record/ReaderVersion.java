package org.detente.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What produced a record.
 *
 * @param models SHA-256 of each model by its name
 * @param lexicons SHA-256 of each table by its name
 */
public record ReaderVersion(
    String version, SortedMap<String, String> models, SortedMap<String, String> lexicons) {
  public ReaderVersion {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
  }

  /** The same with more tables. */
  public ReaderVersion with(Map<String, String> more) {
    SortedMap<String, String> all = new TreeMap<>(lexicons);
    all.putAll(more);
    return new ReaderVersion(version, models, all);
  }
}
