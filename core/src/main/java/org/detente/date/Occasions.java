package org.detente.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.DateMention;
import org.detente.record.DateType;
import org.detente.record.Occasion;
import org.detente.record.Published;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Says when the thing that a token names took place: by its own date, else as published. */
public final class Occasions {
  /** Relations that lead from a date up to the word it dates, inside one clause. */
  private static final Set<String> WITHIN_CLAUSE =
      Set.of("obl", "advmod", "nmod", "nummod", "amod", "compound", "appos", "dep", "flat", "case");

  /** Relations by which a word shares the date of the word above it. */
  private static final Set<String> SHARED =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "xcomp", "conj", "aux", "cop", "compound");

  /** Relations of a date that says when something was done to the noun before it. */
  private static final Set<String> AFTER_NOUN = Set.of("nmod", "obl", "advmod");

  /** Nouns of what happens on days of its own: "condemned the attack on Monday". */
  private static final Set<String> EVENTIVE =
      Set.of(
          "accident",
          "accord",
          "agreement",
          "ambush",
          "arrest",
          "assault",
          "attack",
          "ban",
          "blast",
          "bombing",
          "ceasefire",
          "clash",
          "conference",
          "coup",
          "crash",
          "deal",
          "death",
          "election",
          "explosion",
          "killing",
          "meeting",
          "murder",
          "pact",
          "protest",
          "raid",
          "referendum",
          "session",
          "shooting",
          "speech",
          "strike",
          "summit",
          "talk",
          "treaty",
          "trial",
          "truce",
          "visit",
          "vote",
          "war");

  /** Verbs that only say that the noun took place: "held talks in January". */
  private static final Set<String> LIGHT =
      Set.of("hold", "stage", "conduct", "have", "launch", "begin", "start", "sign", "carry");

  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");

  private static final int NEAR = 4;
  private static final int DOUBT = 3;

  private Occasions() {}

  /**
   * The occasion of an event or a statement.
   *
   * <p>A duration or a set ("for two hours", "every Tuesday") places nothing. Of several dates the
   * one that the tree attaches most closely wins, then the nearest in the text.
   *
   * @param head the token that names the event or the cue of the statement
   * @param dates all dates of the report, in text order
   * @return the date's days with {@code from} = "text", else the day of publication with {@code
   *     from} = "published"; empty where the text gives no date and the publication is unknown
   */
  public static Optional<Occasion> of(
      Sentence sentence, int head, List<DateMention> dates, Optional<Published> published) {
    Optional<DateMention> own = attached(sentence, head, dates);
    if (own.isPresent()) {
      DateMention date = own.get();
      DateMention last = rangeEnd(sentence, date, dates).orElse(date);
      return Optional.of(
          new Occasion(
              date.start().orElseThrow(),
              last.end().orElseThrow(),
              Optional.of(words(sentence, date, last)),
              "text"));
    }
    return published.map(p -> new Occasion(p.date(), p.date(), Optional.empty(), "published"));
  }

  /** The second date of "from 3 to 9 May", where the first is given. */
  private static Optional<DateMention> rangeEnd(
      Sentence sentence, DateMention date, List<DateMention> dates) {
    int first = tokenAt(sentence, date.span().start());
    int after = first;
    while (after < sentence.size() && sentence.start(after) < date.span().end()) {
      after++;
    }
    boolean opened = first > 0 && sentence.lemma(first - 1).equals("from");
    if (!opened || after + 1 >= sentence.size() || !UNTIL.contains(sentence.lemma(after))) {
      return Optional.empty();
    }
    int start = sentence.start(after + 1);
    return dates.stream()
        .filter(d -> d.span().start() == start && d.end().isPresent())
        .filter(d -> d.end().get().compareTo(date.start().orElseThrow()) >= 0)
        .findFirst();
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.size() && sentence.end(at) <= offset) {
      at++;
    }
    return at;
  }

  private static Optional<DateMention> attached(
      Sentence sentence, int head, List<DateMention> dates) {
    DateMention best = null;
    int bestCost = Integer.MAX_VALUE;
    for (int i = firstFrom(dates, sentence.span().start()); i < dates.size(); i++) {
      DateMention date = dates.get(i);
      if (date.span().start() >= sentence.span().end()) {
        break;
      }
      if (date.start().isPresent() && date.type() != DateType.DURATION) {
        int top = top(sentence, date);
        int steps = top < 0 ? -1 : steps(sentence, top, above(sentence, date, top), head);
        if (steps >= 0) {
          int cost = steps * 1000 + Math.min(999, Math.abs(top - head));
          if (cost < bestCost) {
            best = date;
            bestCost = cost;
          }
        }
      }
    }
    return Optional.ofNullable(best).or(() -> beforeWhen(sentence, head, dates));
  }

  /** "Ties sank in July, when Norway signed the pact": the clause tells what was then. */
  private static Optional<DateMention> beforeWhen(
      Sentence sentence, int head, List<DateMention> dates) {
    int at = head;
    for (int up = 0; up <= NEAR && at >= 0; up++) {
      for (int dependent : sentence.dependents(at)) {
        boolean opens = dependent < at && sentence.lemma(dependent).equals("when");
        if (opens && dependent > 1 && sentence.form(dependent - 1).equals(",")) {
          int end = sentence.end(dependent - 2);
          return dates.stream()
              .filter(d -> d.span().end() == end && d.start().isPresent())
              .filter(d -> d.type() != DateType.DURATION)
              .findFirst();
        }
      }
      if (!SHARED.contains(plain(sentence.relation(at)))) {
        return Optional.empty();
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private static int firstFrom(List<DateMention> dates, int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token of the date whose head lies outside it, or -1 if no token starts inside. */
  private static int top(Sentence sentence, DateMention date) {
    int found = -1;
    for (int i = 0; i < sentence.size() && sentence.start(i) < date.span().end(); i++) {
      if (sentence.end(i) > date.span().start()) {
        int above = sentence.head(i);
        if (above < 0
            || sentence.end(above) <= date.span().start()
            || sentence.start(above) >= date.span().end()) {
          return i;
        }
        found = i;
      }
    }
    return found;
  }

  /** What the date hangs on. */
  private static int above(Sentence sentence, DateMention date, int top) {
    int first = top;
    int last = top;
    while (first > 0 && sentence.start(first - 1) >= date.span().start()) {
      first--;
    }
    while (last + 1 < sentence.size() && sentence.end(last + 1) <= date.span().end()) {
      last++;
    }
    int verb = Comma.verbBefore(sentence, first, last);
    return verb >= 0 ? verb : sentence.head(top);
  }

  /**
   * Steps from the date over its governors to the head or to one that shares its date; or -1.
   *
   * @param above what the date hangs on
   */
  private static int steps(Sentence sentence, int date, int above, int head) {
    int at = date;
    for (int up = 0; up <= NEAR && at >= 0; up++) {
      int down = shared(sentence, head, at);
      if (down >= 0) {
        return up + 2 * down;
      }
      if (!WITHIN_CLAUSE.contains(plain(sentence.relation(at)))) {
        if (isOfObject(sentence, date, at, head)) {
          return up + DOUBT;
        }
        boolean lost = isLost(sentence, date, at) || isOpening(sentence, date);
        return lost && shared(sentence, head, sentence.root()) >= 0 ? up + 2 * DOUBT : -1;
      }
      at = at == date ? above : sentence.head(at);
    }
    return -1;
  }

  /** "On Thursday soldiers seized …": a day that opens the sentence dates its main verb. */
  private static boolean isOpening(Sentence sentence, int date) {
    int first = date;
    while (first > 0 && sentence.upos(first - 1) != Upos.ADP && first > date - NEAR) {
      first--;
    }
    return first <= 1
        && date < NEAR
        && (first == 0 || sentence.upos(0) == Upos.ADP)
        && sentence.upos(date) == Upos.PROPN;
  }

  /** A date that ends the sentence, hung on a noun that the tree takes for a clause. */
  private static boolean isLost(Sentence sentence, int date, int at) {
    boolean clause =
        switch (plain(sentence.relation(at))) {
          case "xcomp", "ccomp", "acl", "advcl", "parataxis" -> true;
          default -> false;
        };
    boolean verb = sentence.upos(at) == Upos.VERB || sentence.dependent(at, "cop") >= 0;
    int last = sentence.size() - 1;
    while (last > date && sentence.upos(last) == Upos.PUNCT) {
      last--;
    }
    return clause && !verb && last - date < NEAR;
  }

  /** "expelled two diplomats next week", "a meeting last week ended": the verb's date, too. */
  private static boolean isOfObject(Sentence sentence, int date, int object, int verb) {
    String relation = sentence.relation(object);
    boolean subject = relation.equals("nsubj") && date < verb;
    boolean patient = subject || relation.equals("obj") || relation.equals("nsubj:pass");
    return patient
        && date > object
        && sentence.head(object) == verb
        && AFTER_NOUN.contains(plain(sentence.relation(date)))
        && (subject
            || !EVENTIVE.contains(sentence.lemma(object))
            || LIGHT.contains(sentence.lemma(verb)));
  }

  /** Steps from the head up to {@code goal} over relations that share a date, or -1. */
  private static int shared(Sentence sentence, int head, int goal) {
    int at = head;
    for (int up = 0; up <= NEAR && at >= 0; up++) {
      if (at == goal) {
        return up;
      }
      if (!SHARED.contains(plain(sentence.relation(at))) || isDoneApart(sentence, at)) {
        return -1;
      }
      at = sentence.head(at);
    }
    return -1;
  }

  /** "They will meet in May, and Oslo has sent a ship": a clause of its own subject and tense. */
  private static boolean isDoneApart(Sentence sentence, int token) {
    int auxiliary = sentence.dependent(token, "aux");
    return sentence.relation(token).equals("conj")
        && auxiliary >= 0
        && sentence.lemma(auxiliary).equals("have")
        && sentence.dependent(token, "nsubj") >= 0;
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static String words(Sentence sentence, DateMention date, DateMention last) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentence.size() && sentence.start(i) < last.span().end(); i++) {
      if (sentence.end(i) > date.span().start()) {
        boolean glued = i == 0 || sentence.end(i - 1) == sentence.start(i);
        words.append(words.isEmpty() || glued ? "" : " ").append(sentence.form(i));
      }
    }
    return words.toString();
  }
}
