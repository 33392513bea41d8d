package org.detente.lab.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** The middle of an area, from the cells of half a degree in which its cities lie. */
final class Centre {
  private final Set<Long> cells = new HashSet<>();
  private double latitudes;
  private double longitudes;

  void add(double latitude, double longitude) {
    long row = Math.round(latitude * 2);
    long column = Math.round(longitude * 2);
    if (cells.add(row << 32 ^ column)) {
      latitudes += latitude;
      longitudes += longitude;
    }
  }

  double latitude() {
    return latitudes / Math.max(1, cells.size());
  }

  double longitude() {
    return longitudes / Math.max(1, cells.size());
  }
}
