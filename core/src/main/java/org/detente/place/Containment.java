package org.detente.place;

/** Whether one place lies in another, by the gazetteer's regions and countries. */
final class Containment {
  private Containment() {}

  static boolean holds(Gazetteer gazetteer, int inner, int outer) {
    if (inner == outer || outer < 0) {
      return false;
    }
    boolean country =
        gazetteer.country(inner) >= 0 && gazetteer.country(inner) == gazetteer.country(outer);
    return switch (gazetteer.kind(outer)) {
      case COUNTRY -> country && gazetteer.kind(inner) != GazetteerKind.COUNTRY;
      case REGION ->
          country
              && gazetteer.region(inner) >= 0
              && gazetteer.region(inner) == gazetteer.region(outer)
              && gazetteer.kind(inner) != GazetteerKind.REGION;
      case COUNTY ->
          country
              && gazetteer.region(inner) == gazetteer.region(outer)
              && gazetteer.county(inner) == gazetteer.county(outer)
              && gazetteer.kind(inner).isCity();
      default -> false;
    };
  }
}
