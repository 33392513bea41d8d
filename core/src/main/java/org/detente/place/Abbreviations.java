package org.detente.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.table.Row;
import org.detente.table.Table;

/** Abbreviations of states and provinces, from {@code abbreviations.tsv}. */
final class Abbreviations {
  /**
   * What an abbreviation stands for.
   *
   * @param key key of the full name
   * @param country ISO 3166-1 alpha-3
   * @param free it stands for the place anywhere, not only after a comma
   */
  record Meaning(String key, String country, boolean free) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    for (Row row : Table.beside(Abbreviations.class, "abbreviations.tsv").rows()) {
      abbreviations.meanings.putIfAbsent(
          row.get("abbreviation"),
          new Meaning(
              PlaceKey.of(row.get("name")), row.get("country"), row.find("free").isPresent()));
    }
    return abbreviations;
  }

  Optional<Meaning> of(String form) {
    return Optional.ofNullable(meanings.get(form));
  }
}
