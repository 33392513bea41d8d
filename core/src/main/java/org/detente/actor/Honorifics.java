package org.detente.actor;

import java.util.Set;

/** Words before a name that are no part of it. */
final class Honorifics {
  private static final Set<String> WORDS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "madam",
          "lord",
          "lady",
          "prof",
          "mx",
          "messrs",
          "the",
          "mme",
          "monsieur",
          "madame",
          "senor",
          "herr",
          "frau");

  private Honorifics() {}

  /**
   * @param key from {@link Spelling#key}
   */
  static boolean contains(String key) {
    return WORDS.contains(key);
  }

  /** The gender that a word before a name tells, or blank. */
  static char gender(String key) {
    return switch (key) {
      case "mr", "sir", "lord", "monsieur", "herr", "senor" -> 'm';
      case "mrs", "ms", "miss", "dame", "lady", "madam", "mme", "madame", "frau" -> 'f';
      default -> ' ';
    };
  }
}
