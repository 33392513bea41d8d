package org.detente.place;

/** What a gazetteer place is, with the word that a record uses. The order is part of the file. */
enum GazetteerKind {
  COUNTRY("country"),
  REGION("region"),
  COUNTY("region"),
  CITY("city"),
  CAPITAL("city"),
  SEAT("city"),
  SECTION("city"),
  SEA("sea"),
  RIVER("river"),
  AREA("area");

  private static final GazetteerKind[] ALL = values();

  private final String word;

  GazetteerKind(String word) {
    this.word = word;
  }

  static GazetteerKind at(int number) {
    return ALL[number];
  }

  String word() {
    return word;
  }

  boolean isCity() {
    return word.equals("city");
  }
}
