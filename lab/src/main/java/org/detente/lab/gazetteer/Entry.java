package org.detente.lab.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;

/** A place on its way into the gazetteer. */
final class Entry {
  final int id;
  final String name;
  final int kind;
  final String country;
  final Set<String> names = new LinkedHashSet<>();
  double latitude;
  double longitude;
  int region = -1;
  int county = -1;
  long population;

  /**
   * A place.
   *
   * @param id GeoNames id, 0 for none
   * @param kind number of the kind, as the core counts them
   * @param country ISO 3166-1 alpha-3, or empty
   */
  Entry(int id, String name, int kind, String country) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.country = country;
    names.add(name);
  }
}
