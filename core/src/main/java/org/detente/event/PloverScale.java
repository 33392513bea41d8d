package org.detente.event;

import java.util.Optional;
import org.detente.record.EventType;
import org.detente.table.Table;

/** PLOVER's scale: what a type and mode score, and which CAMEO root a type has. */
public final class PloverScale {
  private final Codes codes;

  private PloverScale(Codes codes) {
    this.codes = codes;
  }

  public static PloverScale load() {
    return new PloverScale(
        new Codes(
            Table.beside(PloverScale.class, "codes.tsv"),
            Table.beside(PloverScale.class, "scores.tsv")));
  }

  /** The score of a type in a mode, -10 to 10. */
  public double intensity(EventType type, Optional<String> mode) {
    return codes.intensity(type, mode);
  }

  /** True if the type has this mode. */
  public boolean isMode(EventType type, String mode) {
    return codes.isMode(type, mode);
  }

  /** The two-digit CAMEO code that stands for the type as a whole. */
  public String root(EventType type) {
    return switch (type) {
      case AGREE -> "03";
      case CONSULT -> "04";
      case SUPPORT -> "05";
      case COOPERATE -> "06";
      case AID -> "07";
      case CONCEDE, RETREAT -> "08";
      case REQUEST -> "10";
      case ACCUSE -> "11";
      case REJECT -> "12";
      case THREATEN -> "13";
      case PROTEST -> "14";
      case MOBILIZE -> "15";
      case SANCTION -> "16";
      case COERCE -> "17";
      case ASSAULT -> "18";
    };
  }
}
