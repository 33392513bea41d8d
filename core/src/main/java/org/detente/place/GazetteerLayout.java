package org.detente.place;

/**
 * The layout of {@code gazetteer.bin}, for its reader and for the lab, which writes it.
 *
 * <p>Big-endian: magic, number of places, size of the name table (a power of two), number of
 * first-level regions, number of countries (all int); a record of {@value #RECORD} bytes a place
 * (id int, latitude and longitude as 3 bytes each in units of {@link #UNIT} degrees from -180,
 * kind, country, region as short, county as short, ten times the logarithm of the population, 3
 * bytes offset of the main name); the region table (an int a region, its place); the country table
 * (3 letters and an int, its place); the name table (an int a slot, offset of a name plus 1, open
 * addressing by the hash of its key); the names (length, UTF-8, number of places, 3 bytes a place,
 * most populous first).
 */
public final class GazetteerLayout {
  public static final int MAGIC = 0x445A4731;

  /** Bytes of a place's record. */
  public static final int RECORD = 20;

  /** Degrees of one step of a coordinate. */
  public static final double UNIT = 360.0 / (1 << 24);

  private GazetteerLayout() {}

  /** FNV-1a over the characters of a key, mixed so that the low bits depend on all of them. */
  public static int hash(String key) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return hash ^ hash >>> 15;
  }
}
