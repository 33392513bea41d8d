package org.detente.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.record.EventType;
import org.detente.table.Row;
import org.detente.table.Table;

/** CAMEO codes to PLOVER type and mode, and the PLOVER score of both. */
final class Codes {
  /** A type with its mode. */
  record TypeMode(EventType type, Optional<String> mode) {}

  private final Map<String, TypeMode> types = new HashMap<>();
  private final Map<String, Double> intensities = new HashMap<>();

  Codes(Table codes, Table scores) {
    for (Row row : scores.rows()) {
      String type = EventType.valueOf(row.get("type")).name();
      intensities.put(type + row.get("mode"), Double.valueOf(row.get("score")));
    }
    for (Row row : codes.rows()) {
      TypeMode typeMode = new TypeMode(EventType.valueOf(row.get("type")), row.find("mode"));
      checkMode(typeMode, row.where());
      types.put(row.get("cameo"), typeMode);
    }
  }

  /**
   * Type and usual mode of a code.
   *
   * @throws IllegalArgumentException if the code has no event type, as 01 has none
   */
  TypeMode of(String cameo) {
    return find(cameo)
        .orElseThrow(() -> new IllegalArgumentException("no PLOVER type for CAMEO " + cameo));
  }

  /** The same, where the code has a type. */
  Optional<TypeMode> find(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      TypeMode found = types.get(cameo.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The same, where a mode sets the type: tear gas makes repression (175) an ASSAULT. */
  TypeMode of(String cameo, Optional<String> mode) {
    TypeMode own = mode.map(m -> types.get(cameo + "/" + m)).orElse(null);
    if (own != null) {
      return own;
    }
    TypeMode usual = of(cameo);
    return mode.isPresent() && isMode(usual.type(), mode.get())
        ? new TypeMode(usual.type(), mode)
        : usual;
  }

  boolean isMode(EventType type, String mode) {
    return intensities.containsKey(type.name() + mode);
  }

  double intensity(EventType type, Optional<String> mode) {
    Double own = intensities.get(type.name() + mode.orElse(""));
    return own != null ? own : intensities.getOrDefault(type.name(), 0.0);
  }

  private void checkMode(TypeMode typeMode, String where) {
    typeMode
        .mode()
        .filter(m -> !isMode(typeMode.type(), m))
        .ifPresent(
            m -> {
              throw new IllegalArgumentException(where + ": no mode " + m);
            });
  }
}
