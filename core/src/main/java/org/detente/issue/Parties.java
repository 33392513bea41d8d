package org.detente.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.actor.Actors;
import org.detente.actor.Countries;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.ActorKind;
import org.detente.record.Event;
import org.detente.record.Party;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.syntax.Sentence;

/** Ties countries to an issue or a relation, by what the text itself says. */
final class Parties {
  private static final Set<String> BOTH =
      Set.of(
          "our",
          "we",
          "us",
          "both",
          "mutual",
          "bilateral",
          "sides",
          "countries",
          "neighbours",
          "neighbors",
          "nations",
          "governments",
          "each",
          "together",
          "two",
          "between",
          "allies",
          "common",
          "joint",
          "shared");

  private final Countries countries;
  private final Actors actors;
  private final TreeMap<Integer, Said> contents = new TreeMap<>();
  private final Optional<List<String>> dominant;

  Parties(Countries countries, Actors actors, List<Statement> statements, List<Event> events) {
    this.countries = countries;
    this.actors = actors;
    for (Statement statement : statements) {
      statement.content().forEach(s -> contents.putIfAbsent(s.start(), new Said(s, statement)));
    }
    this.dominant = dominant(actors, events);
  }

  private record Said(Span span, Statement statement) {}

  /** The pair of states that the report is about, where one stands out. */
  Optional<List<String>> dominant() {
    return dominant;
  }

  private static Optional<List<String>> dominant(Actors actors, List<Event> events) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Event event : events) {
      for (String a : countries(event.actor())) {
        for (String b : countries(event.recipient())) {
          if (!a.equals(b)) {
            counts.merge(pair(a, b), 1, Integer::sum);
          }
        }
      }
    }
    Optional<List<String>> byEvents = unrivalled(counts);
    return byEvents.isPresent() ? byEvents : byMentions(actors);
  }

  private static Optional<List<String>> byMentions(Actors actors) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : actors.mentions()) {
      mention.country().filter(Parties::isState).ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    boolean plain =
        ranked.size() == 2
            || ranked.size() > 2 && ranked.get(1).getValue() > ranked.get(2).getValue();
    return plain
        ? Optional.of(pair(ranked.get(0).getKey(), ranked.get(1).getKey()))
        : Optional.empty();
  }

  private static Optional<List<String>> unrivalled(Map<List<String>, Integer> counts) {
    int best = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    List<List<String>> first =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == best)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private static List<String> countries(List<Party> parties) {
    return parties.stream().flatMap(p -> p.country().stream()).filter(Parties::isState).toList();
  }

  static boolean isState(String country) {
    return switch (country) {
      case "IGO", "NGO", "MNC", "NON" -> false;
      default -> true;
    };
  }

  static List<String> pair(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }

  /** Several that a pronoun sums up: the names before it tell better who they are. */
  private static boolean isTheyOrThem(Sentence sentence, Mention mention) {
    return mention.kind() == MentionKind.PRONOUN
        && Set.of("they", "them", "their", "we", "us", "our")
            .contains(sentence.form(mention.head()).toLowerCase(Locale.ROOT));
  }

  /**
   * The countries of the parties to an issue, sorted.
   *
   * @param issues heads of all issues of the same list, which are no parties to each other
   */
  List<String> of(TriggerMatch match, NounPhrase issue, Set<Integer> issues) {
    Sentence sentence = match.sentence();
    Set<String> tied = new TreeSet<>();
    for (Mention mention : actors.in(sentence.index())) {
      if (mention.country().isPresent()
          && !issue.covers(mention.head())
          && !issues.contains(mention.head())
          && !isTheyOrThem(sentence, mention)
          && takesPart(sentence, match, mention)) {
        tied.add(mention.country().get());
      }
    }
    if (tied.size() < 2) {
      tied.addAll(coordinated(sentence, match.first()));
    }
    if (tied.size() < 2) {
      speakers(sentence, issue.span(sentence), tied);
    }
    if (tied.size() < 2) {
      tied.addAll(within(sentence, issue.first(), issue.last()));
    }
    return List.copyOf(tied);
  }

  /** "A and B" before the trigger, where the parser took them for something else than a subject. */
  private Set<String> coordinated(Sentence sentence, int trigger) {
    List<Mention> mentions = actors.in(sentence.index());
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      boolean and =
          right.first() == left.last() + 2
              && sentence.form(left.last() + 1).equalsIgnoreCase("and")
              && right.last() < trigger;
      if (and && left.country().isPresent() && right.country().isPresent()) {
        return new TreeSet<>(pair(left.country().get(), right.country().get()));
      }
    }
    return Set.of();
  }

  /** Subjects, "with" and "between" phrases and possessives of the trigger and of its verb. */
  private static boolean takesPart(Sentence sentence, TriggerMatch match, Mention mention) {
    int predicate = predicate(sentence, match.head());
    for (int at = mention.head(), steps = 0; at >= 0 && steps < 6; steps++) {
      String relation = sentence.relation(at);
      int above = sentence.head(at);
      if (above < 0) {
        return false;
      }
      boolean party =
          switch (relation) {
            case "nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "iobj" -> true;
            case "obj" -> !match.frame().has("obj");
            case "obl", "nmod" -> isPartyCase(sentence, at);
            case "amod", "compound" -> match.covers(above) || steps > 0;
            default -> false;
          };
      if (party
          && (match.covers(above)
              || above == predicate
              || isControlled(sentence, above, predicate))) {
        return true;
      }
      boolean carries =
          relation.equals("conj")
              || relation.equals("amod")
              || relation.equals("compound")
              || relation.startsWith("nmod")
              || relation.equals("appos")
              || relation.startsWith("flat");
      if (!carries) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private static boolean isPartyCase(Sentence sentence, int token) {
    int marker = sentence.dependent(token, "case");
    return marker >= 0
        && Set.of("with", "between", "to", "from", "against", "of", "by", "and")
            .contains(sentence.form(marker).toLowerCase(Locale.ROOT));
  }

  /** The verb whose clause the trigger is in. */
  private static int predicate(Sentence sentence, int trigger) {
    int at = trigger;
    for (int steps = 0; steps < 6; steps++) {
      if (isClauseHead(sentence, at) || sentence.head(at) < 0) {
        return at;
      }
      at = sentence.head(at);
    }
    return at;
  }

  private static boolean isClauseHead(Sentence sentence, int token) {
    return switch (sentence.upos(token)) {
      case VERB, AUX -> true;
      default -> sentence.dependent(token, "nsubj", "cop") >= 0;
    };
  }

  /** "A and B agreed to work together": the subject stands at the verb above. */
  private static boolean isControlled(Sentence sentence, int verb, int predicate) {
    for (int at = predicate, steps = 0; at >= 0 && steps < 4; steps++) {
      if (at == verb) {
        return true;
      }
      String relation = sentence.relation(at);
      if (!relation.equals("xcomp")
              && !relation.equals("conj")
              && !relation.equals("acl")
              && !relation.equals("advcl")
          || sentence.dependent(at, "nsubj", "nsubj:pass") >= 0) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private void speakers(Sentence sentence, Span issue, Set<String> tied) {
    Map.Entry<Integer, Said> said = contents.floorEntry(issue.start());
    if (said != null && said.getValue().span().contains(issue)) {
      spoken(sentence, said.getValue().statement(), tied);
      return;
    }
    if (speaksOfBoth(sentence)) {
      dominant.filter(p -> p.containsAll(tied)).ifPresent(tied::addAll);
    }
  }

  private void spoken(Sentence sentence, Statement statement, Set<String> tied) {
    statement.speaker().flatMap(actors::byId).flatMap(a -> a.country()).ifPresent(tied::add);
    if (tied.size() == 1 && speaksOfBoth(sentence)) {
      dominant.filter(p -> p.containsAll(tied)).ifPresent(tied::addAll);
    }
    Set<String> all = new TreeSet<>(tied);
    statement.about().stream().filter(Parties::isState).forEach(all::add);
    if (all.size() == 2) {
      tied.addAll(all);
    }
  }

  private static boolean speaksOfBoth(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      if (BOTH.contains(sentence.form(t).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The countries of the actors named between two tokens, sorted. */
  Set<String> within(Sentence sentence, int first, int last) {
    Set<String> found = new TreeSet<>();
    for (Mention mention : actors.in(sentence.index())) {
      if (first <= mention.head() && mention.head() <= last && !isTheyOrThem(sentence, mention)) {
        mention.country().ifPresent(found::add);
      }
    }
    for (int at = first; at < last && at < sentence.size() - 1; at++) {
      if (sentence.form(at + 1).equals("-") && Character.isUpperCase(sentence.form(at).charAt(0))) {
        countries.code(sentence.form(at)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** True if a token heads the mention of an actor. */
  boolean isActor(Sentence sentence, int token) {
    return actors
        .headedBy(sentence.index(), token)
        .filter(m -> m.kind() != MentionKind.MODIFIER)
        .isPresent();
  }

  /** True if a token lies inside the name of an organisation. */
  boolean isInName(Sentence sentence, int token) {
    return actors.in(sentence.index()).stream()
        .filter(m -> m.first() <= token && token <= m.last() && m.kind() == MentionKind.NAME)
        .flatMap(m -> actors.byId(m.actor()).stream())
        .anyMatch(a -> a.kind() == ActorKind.ORGANISATION);
  }

  /** True if a token heads the mention of a person. */
  boolean isPerson(Sentence sentence, int token) {
    return actors
        .headedBy(sentence.index(), token)
        .filter(m -> m.kind() != MentionKind.MODIFIER)
        .flatMap(m -> actors.byId(m.actor()))
        .filter(a -> a.kind() == ActorKind.PERSON)
        .isPresent();
  }
}
