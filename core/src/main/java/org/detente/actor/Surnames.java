package org.detente.actor;

import java.util.Set;

/** Where a people puts the surname. */
final class Surnames {
  private static final Set<String> FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM");

  private Surnames() {}

  /** True where the surname comes before the given name, also in English text. */
  static boolean standFirst(String country) {
    return FIRST.contains(country);
  }
}
