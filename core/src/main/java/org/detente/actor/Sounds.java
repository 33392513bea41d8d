package org.detente.actor;

import java.util.HashMap;
import java.util.Map;
import org.detente.table.Row;
import org.detente.table.Table;

/** The sound of a name's word: forms of one given name in several languages meet first. */
final class Sounds {
  private final Map<String, String> canonical = new HashMap<>();

  private Sounds() {}

  static Sounds load() {
    Sounds sounds = new Sounds();
    for (Row row : Table.beside(Sounds.class, "name-variants.tsv").rows()) {
      for (String variant : row.list("variants")) {
        sounds.canonical.put(variant, row.get("name"));
      }
    }
    return sounds;
  }

  /**
   * @param key from {@link Spelling#key}
   */
  String of(String key) {
    return Spelling.sound(canonical.getOrDefault(key, key));
  }
}
