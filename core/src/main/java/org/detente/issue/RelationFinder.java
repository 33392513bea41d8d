package org.detente.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.Direction;
import org.detente.record.Event;
import org.detente.record.Span;
import org.detente.syntax.Sentence;

/** What a sentence says of the relation of two states, and the causes it gives. */
final class RelationFinder {
  /** Words that open a cause; "after" and "since" need a noun phrase behind them. */
  private static final Set<String> CAUSES =
      Set.of(
          "due",
          "because",
          "over",
          "amid",
          "amidst",
          "after",
          "following",
          "owing",
          "since",
          "by",
          "thanks",
          "about");

  private final RelationTable table;

  RelationFinder(RelationTable table) {
    this.table = table;
  }

  /**
   * A state with its causes, before they have ids.
   *
   * @param causes heads of the noun phrases given as causes
   * @param events ids of the events told as causes
   */
  record State(
      StateMatch match,
      List<List<String>> pairs,
      String words,
      Span span,
      Direction direction,
      List<Integer> causes,
      List<String> events) {
    State {
      pairs = List.copyOf(pairs);
      causes = List.copyOf(causes);
      events = List.copyOf(events);
    }
  }

  List<State> find(Sentence sentence, String text, Parties parties, List<Event> events) {
    List<State> states = new ArrayList<>();
    for (StateMatch match : table.in(sentence)) {
      List<List<String>> pairs = pairs(sentence, match, parties);
      if (!pairs.isEmpty()) {
        states.add(state(sentence, text, match, pairs, events));
      }
    }
    return states;
  }

  private static State state(
      Sentence sentence,
      String text,
      StateMatch match,
      List<List<String>> pairs,
      List<Event> events) {
    Optional<Integer> cause = causeAfter(sentence, match);
    List<Integer> heads =
        cause.map(from -> Enumeration.items(sentence, from + 1)).orElse(List.of());
    List<String> ids = cause.map(from -> eventsFrom(sentence, from, events)).orElse(List.of());
    Direction direction = match.row().direction();
    if (RelationTable.isNegated(sentence, match.predicate())) {
      direction = Direction.UNCHANGED;
    }
    Span span = sentence.span(match.words().get(0), match.last());
    return new State(match, pairs, words(sentence, match), span, direction, heads, ids);
  }

  private static String words(Sentence sentence, StateMatch match) {
    StringBuilder words = new StringBuilder();
    for (int token : match.words()) {
      if (words.length() > 0) {
        words.append(' ');
      }
      words.append(sentence.form(token));
    }
    return words.toString();
  }

  private static Optional<Integer> causeAfter(Sentence sentence, StateMatch match) {
    for (int at = match.last() + 1; at < sentence.size() - 1; at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      String relation = sentence.relation(at);
      boolean opens =
          relation.equals("case") || relation.equals("mark") || relation.equals("fixed");
      if (CAUSES.contains(form) && (opens || form.equals("due") || form.equals("following"))) {
        String next = sentence.form(at + 1).toLowerCase(Locale.ROOT);
        return Optional.of(next.equals("to") || next.equals("of") ? at + 1 : at);
      }
      if (form.equals(";") || form.equals(",") && sentence.relation(at + 1).equals("cc")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<String> eventsFrom(Sentence sentence, int from, List<Event> events) {
    int start = sentence.start(from);
    List<String> ids = new ArrayList<>();
    for (Event event : events) {
      boolean cause =
          event.evidence().stream()
              .filter(e -> e.sentence() == sentence.index())
              .anyMatch(e -> e.trigger().get(0).start() > start);
      if (cause) {
        ids.add(event.id());
      }
    }
    return ids;
  }

  /**
   * The pairs that the sentence ties to the noun: by phrase, by subject, by the report as a whole.
   */
  private static List<List<String>> pairs(Sentence sentence, StateMatch match, Parties parties) {
    int noun = match.noun();
    Set<String> own =
        parties.within(sentence, Subtree.first(sentence, noun), ownEnd(sentence, match));
    if (own.size() < 2) {
      own = new TreeSet<>(own);
      own.addAll(subject(sentence, match, parties));
    }
    if (own.size() < 2) {
      Set<String> all = parties.within(sentence, 0, sentence.size() - 1);
      if (all.size() == 2 && all.containsAll(own)) {
        own = all;
      }
    }
    if (own.size() < 2) {
      Set<String> known = own;
      return parties.dominant().filter(p -> p.containsAll(known)).map(List::of).orElse(List.of());
    }
    return combine(List.copyOf(new TreeSet<>(own)));
  }

  /** Where the noun's own phrase ends: before the verb, or at the end of its subtree. */
  private static int ownEnd(Sentence sentence, StateMatch match) {
    if (match.row().shape() == RelationRow.Shape.VERB) {
      return match.predicate();
    }
    return Subtree.lastOfPhrase(sentence, match.noun());
  }

  private static Set<String> subject(Sentence sentence, StateMatch match, Parties parties) {
    if (match.row().shape() != RelationRow.Shape.OBJECT) {
      return Set.of();
    }
    for (int verb = match.predicate(), steps = 0; verb >= 0 && steps < 3; steps++) {
      int subject = sentence.dependent(verb, "nsubj", "nsubj:pass", "obl:agent");
      if (subject >= 0 && subject != match.noun()) {
        int last = subject < verb ? verb - 1 : Subtree.lastOfPhrase(sentence, subject);
        return parties.within(sentence, Subtree.first(sentence, subject), last);
      }
      verb = sentence.head(verb);
    }
    return Set.of();
  }

  private static List<List<String>> combine(List<String> countries) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(3, countries.size()); i++) {
      for (int j = i + 1; j < Math.min(3, countries.size()); j++) {
        pairs.add(List.of(countries.get(i), countries.get(j)));
      }
    }
    return pairs;
  }
}
