package org.detente.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.Sentence;

/** Weighs what speaks for and against a name being a place's. The weights are set by hand. */
final class Evidence {
  /** So much evidence carries over to the same name elsewhere in the report. */
  static final double STRONG = 2.5;

  private static final Set<String> REGION_WORDS =
      Set.of(
          "province",
          "region",
          "oblast",
          "state",
          "governorate",
          "prefecture",
          "district",
          "territory",
          "republic",
          "county");
  private static final Set<String> OF_WHAT =
      Set.of(
          "city",
          "town",
          "village",
          "state",
          "province",
          "county",
          "capital",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "port",
          "suburb",
          "district",
          "region",
          "outside",
          "island",
          "outskirts",
          "streets",
          "people",
          "republic");

  private final Gazetteer gazetteer;
  private final Cues cues;

  Evidence(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
  }

  double of(Sentence sentence, Toponym toponym, Names names) {
    return prior(toponym)
        + before(sentence, toponym)
        + after(sentence, toponym)
        + itself(sentence, toponym)
        + named(toponym, names);
  }

  private double prior(Toponym toponym) {
    double best = -2;
    for (int place : toponym.candidates) {
      double log = gazetteer.logPopulation(place);
      double prior =
          switch (gazetteer.kind(place)) {
            case COUNTRY -> 3.5;
            case REGION -> log > 5.5 ? 2.5 : (log - 4.5) * 0.8;
            case SEA, RIVER, AREA -> 2.5;
            case COUNTY -> toponym.key.indexOf(' ') > 0 ? 3 : -0.5;
            case CAPITAL -> 1.5;
            default -> (log - 4.5) * 0.8;
          };
      best = Math.max(best, prior);
    }
    return best;
  }

  private double before(Sentence sentence, Toponym toponym) {
    int at = toponym.first - 1;
    String word = Words.at(sentence, at);
    if (toponym.contains) {
      return 4;
    }
    if (cues.is("part", word)) {
      word = Words.at(sentence, at - 1);
      return cues.is("locative", word) ? 3 : 1.2;
    }
    if (cues.is("locative", word)) {
      return 2.5;
    }
    if (word.equalsIgnoreCase("of")
        && OF_WHAT.contains(Words.at(sentence, at - 1).toLowerCase(Locale.ROOT))) {
      return 2.5;
    }
    if (cues.is("weak", word)) {
      return 0.8;
    }
    if (at < 0) {
      return 0;
    }
    if (Words.isCapital(sentence, at)) {
      boolean opens = at == 0 && !cues.is("first", word) && !cues.is("title", word);
      return cues.is("first", word) || cues.is("title", word) ? -5 : opens ? -0.3 : -3;
    }
    return word.length() == 1 && Character.isLetter(word.charAt(0)) ? -0.5 : 0;
  }

  private double after(Sentence sentence, Toponym toponym) {
    int at = toponym.last + 1;
    String word = Words.at(sentence, at);
    double sum = toponym.container >= 0 ? 3 : 0;
    if (REGION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      toponym.region = true;
      return sum + 2;
    }
    if (Words.isHyphen(word)) {
      String next = Words.at(sentence, at + 1);
      boolean based = next.equals("based") || next.equals("area") || next.equals("born");
      return sum + (based ? 2.5 : Words.isCapital(sentence, at + 1) ? 0 : -0.5);
    }
    if (Words.isCapital(sentence, at)) {
      if (toponym.container >= 0) {
        return sum;
      }
      if (cues.is("civic", word)) {
        return 0.3;
      }
      return cues.is("first", Words.at(sentence, toponym.first)) ? -5 : -3;
    }
    if (cues.is("after", word)) {
      sum += 1;
    }
    boolean dateline =
        toponym.first == 0
            && (word.equals("(") || word.equals("--") || word.equals("—") || word.equals("_"));
    return dateline ? sum + 3 : sum;
  }

  private double itself(Sentence sentence, Toponym toponym) {
    boolean single = toponym.first == toponym.last;
    String form = Words.at(sentence, toponym.first);
    double sum = single ? 0 : 0.8;
    if (single ? cues.is("not", form) : cues.is("phrase", toponym.key)) {
      sum -= 6;
    }
    if (cues.is("disease", Words.at(sentence, toponym.last + 1))) {
      sum -= 6;
    }
    if (single && cues.is("first", form)) {
      sum -= 1;
    }
    if (toponym.first == 0 && single) {
      sum -= 0.5;
    }
    String tag = sentence.xpos(toponym.first);
    if (single && !tag.startsWith("NNP") && !tag.equals("FW")) {
      sum -= 2;
    }
    return sum;
  }

  private double named(Toponym toponym, Names names) {
    if (names.isEmpty()) {
      return 0;
    }
    Optional<Name> name = names.around(toponym);
    if (name.isEmpty()) {
      return -1;
    }
    boolean exact = name.get().first() == toponym.first && name.get().last() == toponym.last;
    NameKind kind = name.get().kind();
    return switch (kind) {
      case PLACE -> exact ? 3 : 1.5;
      case PERSON -> -4;
      case ORGANISATION -> exact ? -1.5 : -1;
      case GROUP -> -2;
    };
  }
}
