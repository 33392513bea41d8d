package org.detente.lab.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.detente.syntax.name.NameLabels;
import org.detente.table.Row;
import org.detente.table.Table;

/** Makes names of every kind: from lists, from parts, and from syllables that nobody has seen. */
final class NameMaker {
  /** A piece of a sentence: a name of a kind, or plain text (-1). */
  record Piece(String text, int kind) {}

  private static final int PLAIN = -1;

  private final ListSource lists;
  private final Random random;
  private final Map<String, List<String>> parts = new TreeMap<>();

  NameMaker(ListSource lists, Random random) {
    this.lists = lists;
    this.random = random;
    for (Row row : Table.beside(NameMaker.class, "parts.tsv").rows()) {
      parts.computeIfAbsent(row.get("part"), p -> new ArrayList<>()).addAll(row.list("forms"));
    }
  }

  /** What fills a slot of a template. */
  Piece fill(String slot) {
    return switch (slot) {
      case "PER" -> new Piece(person(), NameLabels.PERSON);
      case "SUR" -> new Piece(surname(), NameLabels.PERSON);
      case "HONORIFIC" -> new Piece(part("honorific"), NameLabels.PERSON);
      case "CITY" -> new Piece(city(), NameLabels.PLACE);
      case "PLACE" -> new Piece(place(), NameLabels.PLACE);
      case "COUNTRY" -> new Piece(country(), NameLabels.PLACE);
      case "PARTY" -> new Piece(party(), NameLabels.ORGANISATION);
      case "PARTYSHORT" -> new Piece(part("partyshort"), NameLabels.ORGANISATION);
      case "PARTYADJ" -> new Piece(part("partyadj"), NameLabels.GROUP);
      case "FOREIGN" -> new Piece(foreign(), NameLabels.ORGANISATION);
      case "ACR" -> new Piece(acronym(), NameLabels.ORGANISATION);
      case "ORG" -> new Piece(organisation(), NameLabels.ORGANISATION);
      case "ORGHEAD" -> new Piece(part("orghead"), NameLabels.ORGANISATION);
      case "UNIVERSITY" -> new Piece(university(), NameLabels.ORGANISATION);
      case "COMPANY" -> new Piece(company(), NameLabels.ORGANISATION);
      case "NEWS" -> new Piece(part("news"), NameLabels.ORGANISATION);
      case "GROUP" -> new Piece(part("group"), NameLabels.ORGANISATION);
      case "DEMPL" -> new Piece(plural(demonym()), NameLabels.GROUP);
      case "ELECTION" -> new Piece(election(), NameLabels.OTHER);
      case "EVENT" -> new Piece(event(), NameLabels.OTHER);
      case "WORK" -> new Piece(part("work") + " " + city(), NameLabels.OTHER);
      case "DEM" -> new Piece(demonym(), PLAIN);
      case "TITLE" -> new Piece(part("title"), PLAIN);
      case "DAY", "MONTH" -> new Piece(part(slot.toLowerCase(Locale.ROOT)), PLAIN);
      case "YEAR" -> new Piece(year(), PLAIN);
      case "NUM" -> new Piece(String.valueOf(1 + random.nextInt(90)), PLAIN);
      default -> throw new IllegalArgumentException("no slot " + slot);
    };
  }

  private String part(String name) {
    List<String> all = parts.get(name);
    if (all == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return all.get(random.nextInt(all.size()));
  }

  private String from(String list) {
    List<List<String>> all = lists.list(list);
    return String.join(" ", all.get(random.nextInt(all.size())));
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private String year() {
    return String.valueOf(1880 + random.nextInt(146));
  }

  private String coined(String ending) {
    StringBuilder word = new StringBuilder(part("onset")).append(part("rhyme"));
    if (chance(0.5)) {
      word.append(part("onset")).append(part("rhyme"));
    }
    word.append(part("onset")).append(part(ending));
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  String person() {
    if (chance(0.25)) {
      return from("PERSON");
    }
    String given = chance(0.2) ? coined("rhyme") : from("GIVEN");
    if (chance(0.15)) {
      given += " " + (char) ('A' + random.nextInt(26)) + ".";
    } else if (chance(0.15)) {
      given += " " + (chance(0.5) ? from("GIVEN") : coined("ending"));
    }
    String particle =
        chance(0.08)
            ? List.of("de", "van", "von", "al", "bin", "de la", "van der").get(random.nextInt(7))
                + " "
            : "";
    return given + " " + particle + surname();
  }

  String surname() {
    if (chance(0.4)) {
      return coined("ending");
    }
    String name = from("SURNAME");
    return chance(0.03) ? name + " - " + from("SURNAME") : name;
  }

  String city() {
    return chance(0.2) ? coined("placeending") : from("PLACE");
  }

  String country() {
    return from("COUNTRY");
  }

  String place() {
    if (chance(0.15)) {
      String direction =
          List.of("North", "South", "East", "West", "New", "Northern", "Greater", "Upper")
              .get(random.nextInt(8));
      return direction + " " + city();
    }
    if (chance(0.05)) {
      return city() + " - " + city();
    }
    if (chance(0.1)) {
      return city()
          + " "
          + List.of("Province", "County", "Region", "Island", "Valley", "Oblast", "District")
              .get(random.nextInt(7));
    }
    return chance(0.3) ? country() : city();
  }

  private String demonym() {
    return from("DEMONYM");
  }

  private static String plural(String demonym) {
    return demonym.matches(".*(s|sh|ch|ese)") ? demonym : demonym + "s";
  }

  String party() {
    if (chance(0.3)) {
      return from("ORGANISATION");
    }
    if (chance(0.08)) {
      return foreign();
    }
    StringBuilder name = new StringBuilder();
    if (chance(0.25)) {
      name.append(chance(0.7) ? demonym() : place()).append(' ');
    }
    name.append(part("adjective")).append(' ');
    if (chance(0.35)) {
      name.append(chance(0.5) ? "and " : "").append(part("adjective")).append(' ');
    }
    name.append(part("head"));
    if (chance(0.35)) {
      name.append(tail());
    }
    return name.toString();
  }

  private String tail() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> " of " + (chance(0.6) ? country() : place());
      case 4, 5 -> " for " + part("abstract");
      case 6, 7 -> " for " + part("abstract") + " and " + part("abstract");
      case 8, 9, 10 -> " of " + part("abstract");
      default -> " in " + place();
    };
  }

  /** {@code Partido Socialista de Lamora}. */
  private String foreign() {
    if (chance(0.3)) {
      return coined("rhyme") + (chance(0.5) ? " " + coined("rhyme") : "");
    }
    StringBuilder name = new StringBuilder(part("foreignhead")).append(' ');
    if (chance(0.25)) {
      name.append(part("foreignparticle")).append(' ');
    }
    name.append(chance(0.7) ? part("foreigntail") : coined("rhyme"));
    if (chance(0.2)) {
      name.append(' ').append(part("foreignparticle")).append(' ').append(coined("rhyme"));
    }
    return name.toString();
  }

  String acronym() {
    int length = 2 + random.nextInt(4);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    if (chance(0.15)) {
      int at = random.nextInt(length);
      letters.setCharAt(at, Character.toLowerCase(letters.charAt(at)));
      letters.setCharAt(0, Character.toUpperCase(letters.charAt(0)));
    }
    return letters.toString();
  }

  String organisation() {
    return switch (random.nextInt(12)) {
      case 0 -> "Ministry of " + part("field");
      case 1 -> "Department of " + part("field");
      case 2 -> (chance(0.5) ? demonym() : country()) + " " + part("body");
      case 3 -> part("body");
      case 4 -> "Institute for " + part("study") + " Studies";
      case 5 -> university();
      case 6 -> "International " + part("study") + " " + part("head");
      case 7 -> part("body") + " of " + country();
      case 8 -> "National " + part("adjective") + " " + part("head");
      case 9 -> surname() + " Foundation";
      case 10 -> "Center for " + part("abstract") + " and " + part("abstract");
      default -> from("ORGANISATION");
    };
  }

  private String university() {
    return chance(0.5) ? "University of " + city() : city() + " University";
  }

  private String company() {
    String first = chance(0.5) ? coined("rhyme") : surname();
    return first + " " + part("company");
  }

  private String election() {
    String area = chance(0.4) ? demonym() : chance(0.6) ? country() : place();
    String when = chance(0.1) ? part("month") + " " + year() : year();
    return when + " " + area + " " + part("electiontype");
  }

  private String event() {
    if (chance(0.3)) {
      return part("eventof") + " " + city();
    }
    String first = chance(0.3) ? demonym() : chance(0.5) ? city() : surname();
    return first + " " + part("event");
  }
}
