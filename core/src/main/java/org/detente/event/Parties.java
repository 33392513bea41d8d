package org.detente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Actor;
import org.detente.record.Party;
import org.detente.record.Place;
import org.detente.record.Span;

/** Turns the phrases of one sentence into parties. */
final class Parties {
  private static final int DEEPEST = 4;
  private static final Set<String> INWARD =
      Set.of(
          "nmod", "nmod:poss", "amod", "compound", "appos", "flat", "nummod", "det", "conj", "dep");

  private static final Set<String> PREMODIFIERS = Set.of("det", "amod", "nummod", "compound");

  private static final Set<String> MEMBERS = Set.of("of", "from", "in");
  private static final Set<String> PLACING = Set.of("in", "at", "near", "on", "outside");

  private final String text;
  private final Actors actors;
  private final List<Place> places;
  private final Tree tree;
  private final WordClasses classes;
  private final List<Mention> mentions;

  /**
   * @param places those of the sentence
   */
  Parties(String text, Actors actors, List<Place> places, Tree tree, WordClasses classes) {
    this.text = text;
    this.actors = actors;
    this.places = places;
    this.tree = tree;
    this.classes = classes;
    this.mentions = actors.in(tree.sentence().index());
  }

  /** The same, leaving out where a phrase is: what is signed in Lima is not Peru's. */
  List<Party> unplaced(int token) {
    List<Party> found = new ArrayList<>(of(token));
    found.removeIf(p -> p.from().isPresent() && isPlaced(p, token));
    return found;
  }

  private boolean isPlaced(Party party, int top) {
    for (int at = 0; at < tree.size(); at++) {
      if (at != top && tree.sentence().span(at).overlaps(party.span())) {
        for (int up = at; up >= 0 && up != top; up = tree.head(up)) {
          if (PLACING.contains(tree.marker(up))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The parties of a phrase and of those joined to it; a phrase's own name goes before others. */
  List<Party> of(int token) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (int conjunct : tree.withConjuncts(token)) {
      for (Party party : one(conjunct)) {
        found.putIfAbsent(key(party), party);
      }
    }
    return List.copyOf(found.values());
  }

  /** True where the phrase's own head names a party, not only a word that qualifies it. */
  boolean isNamed(int token) {
    return actors
        .headedBy(tree.sentence().index(), token)
        .filter(m -> m.kind() != MentionKind.MODIFIER)
        .isPresent();
  }

  /** "The police", "protesters": people by what they are, who belong to the country they are in. */
  boolean isGeneric(Party party) {
    if (party.sector().isEmpty()) {
      String words = party.text().toLowerCase(Locale.ROOT);
      String last = words.substring(words.lastIndexOf(' ') + 1);
      return party.actor().isEmpty() && classes.contains("organ", last);
    }
    String words = party.text();
    boolean common = Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1));
    boolean single = words.indexOf(' ') < 0;
    return (common || single)
        && mentions.stream()
            .filter(m -> m.span().equals(party.span()))
            .allMatch(m -> m.kind() == MentionKind.NOMINAL || m.kind() == MentionKind.PRONOUN);
  }

  /** True where the token stands in a phrase that names or describes an actor. */
  boolean isMention(int token) {
    return mentions.stream().anyMatch(m -> m.first() <= token && token <= m.last());
  }

  private static String key(Party party) {
    return party.country().orElse("") + party.sector().map(Enum::name).orElse("") + party.actor();
  }

  /** "Both sides": one party for each actor that the phrase stands for. */
  private List<Party> sides(int token, Optional<String> from) {
    List<Mention> all = actors.allHeadedBy(tree.sentence().index(), token);
    boolean several = all.stream().flatMap(m -> m.country().stream()).distinct().count() > 1;
    return several ? all.stream().map(m -> party(m, m.country(), from)).toList() : List.of();
  }

  private List<Party> one(int token) {
    List<Party> sides = sides(token, Optional.empty());
    if (!sides.isEmpty()) {
      return sides;
    }
    Optional<Mention> mention = mentionOf(token);
    if (mention.isPresent() && mention.get().country().isPresent()) {
      List<Party> joined = joined(token, mention.get());
      return joined.size() > 1
          ? joined
          : List.of(party(mention.get(), mention.get().country(), Optional.empty()));
    }
    List<Party> inside = inside(token, 0, new HashSet<>());
    if (mention.isPresent()) {
      Optional<String> country = inside.stream().flatMap(p -> p.country().stream()).findFirst();
      return List.of(party(mention.get(), country, country.map(c -> "modifier")));
    }
    if (!inside.isEmpty()) {
      return inside;
    }
    List<Party> place = place(token);
    if (!place.isEmpty()) {
      return place;
    }
    List<Party> counted = counted(token);
    return counted.isEmpty() ? unresolved(token) : counted;
  }

  /** "Thousands of people": the people, not the thousands. */
  private List<Party> counted(int token) {
    if (classes.contains("quantity", tree.lemma(token))) {
      for (int dependent : tree.all(token, "nmod")) {
        if (tree.marker(dependent).equals("of")) {
          return one(dependent);
        }
      }
    }
    return List.of();
  }

  /** A body that acts though no country is known for it: "33 countries", "the critics". */
  private List<Party> unresolved(int token) {
    if (!tree.isNoun(token) || !classes.contains("agentive", tree.lemma(token))) {
      return List.of();
    }
    int first = token;
    while (first > 0
        && tree.head(first - 1) == token
        && PREMODIFIERS.contains(tree.relation(first - 1))) {
      first--;
    }
    Span span = new Span(tree.sentence().start(first), tree.sentence().end(token));
    return List.of(
        new Party(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            span.of(text),
            span,
            Optional.empty()));
  }

  private Party party(Mention mention, Optional<String> country, Optional<String> from) {
    Optional<Actor> actor = actors.byId(mention.actor());
    String words = mention.span().of(text);
    return new Party(country, mention.sector(), actor.map(Actor::id), words, mention.span(), from);
  }

  /** "US and Japanese officials": one party for each country that qualifies a common noun. */
  private List<Party> joined(int token, Mention whole) {
    if (whole.kind() != MentionKind.NOMINAL) {
      return List.of();
    }
    Map<String, Party> found = new LinkedHashMap<>();
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean possessor = tree.is(dependent, "nmod:poss");
      String marker = tree.marker(dependent);
      boolean members = relation.equals("nmod") && (MEMBERS.contains(marker));
      if (relation.equals("amod") || relation.equals("compound") || possessor || members) {
        for (int conjunct : modifiers(dependent)) {
          for (Mention one : actors.allHeadedBy(tree.sentence().index(), conjunct)) {
            if (one.country().isPresent()) {
              Party party =
                  new Party(
                      one.country(),
                      whole.sector(),
                      Optional.of(one.actor()),
                      one.span().of(text),
                      one.span(),
                      Optional.of("modifier"));
              found.putIfAbsent(one.country().get(), party);
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Integer> modifiers(int token) {
    List<Integer> all = new ArrayList<>(2);
    all.add(token);
    for (int dependent : tree.dependents(token)) {
      if (tree.relation(dependent).equals("conj")) {
        all.add(dependent);
      }
    }
    return all;
  }

  /** The mention that this token heads, or that it is a part of. */
  private Optional<Mention> mentionOf(int token) {
    Optional<Mention> headed = actors.headedBy(tree.sentence().index(), token);
    if (headed.isPresent()) {
      return headed;
    }
    if (!tree.isNominal(token)) {
      return Optional.empty();
    }
    for (Mention mention : mentions) {
      boolean covers = mention.first() <= token && token <= mention.last();
      if (covers
          && mention.kind() != MentionKind.MODIFIER
          && mention.kind() != MentionKind.PRONOUN) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Parties that qualify the phrase: "Egypt's", "Russian", "of the rebels", "in Yemen". */
  private List<Party> inside(int token, int depth, Set<Integer> seen) {
    // Once each: where hundreds are joined, going down into each from each would never end.
    if (depth > DEEPEST || !seen.add(token)) {
      return List.of();
    }
    for (Set<String> group : List.of(Set.of("nmod:poss"), Set.of("amod", "compound"), INWARD)) {
      List<Party> found = new ArrayList<>(2);
      for (int dependent : tree.dependents(token)) {
        // "his Polish counterpart": the pronoun is the other side
        if (group.size() == 1 && tree.tag(dependent).equals("PRP$")) {
          continue;
        }
        boolean fits =
            group.contains(tree.relation(dependent))
                || group.contains(tree.sentence().relation(dependent));
        if (fits) {
          found.addAll(qualifier(dependent, depth, group.size() == 1, seen));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return holder(token, depth, seen);
  }

  /** "An event organised by", "a base run by": who holds what has no other owner. */
  private List<Party> holder(int token, int depth, Set<Integer> seen) {
    for (int clause : tree.all(token, "acl")) {
      int agent = tree.dependent(clause, "obl:agent");
      if (agent >= 0 && !tree.is(clause, "acl:relcl")) {
        return qualifier(agent, depth, false, seen);
      }
    }
    return List.of();
  }

  private List<Party> qualifier(int token, int depth, boolean possessive, Set<Integer> seen) {
    List<Party> found = new ArrayList<>(2);
    for (int conjunct : tree.withConjuncts(token)) {
      Optional<Mention> mention = mentionOf(conjunct);
      String from = possessive ? "possessive" : "modifier";
      List<Party> sides = sides(conjunct, Optional.of(from));
      if (!sides.isEmpty()) {
        found.addAll(sides);
      } else if (mention.isPresent() && mention.get().country().isPresent()) {
        found.add(party(mention.get(), mention.get().country(), Optional.of(from)));
      } else {
        found.addAll(inside(conjunct, depth + 1, seen));
        if (found.isEmpty()) {
          found.addAll(place(conjunct));
        }
      }
    }
    return found;
  }

  /** The party that an actor of this report is. */
  Optional<Party> speaker(String actorId) {
    return actors
        .byId(actorId)
        .map(
            a ->
                new Party(
                    a.country(),
                    a.sector(),
                    Optional.of(a.id()),
                    a.name(),
                    a.mentions().isEmpty() ? tree.sentence().span() : a.mentions().get(0),
                    Optional.of("speaker")));
  }

  /** The country of a place that the token names. */
  List<Party> place(int token) {
    Span span = tree.sentence().span(token);
    for (Place place : places) {
      if (place.span().overlaps(span) && place.country().isPresent()) {
        return List.of(
            new Party(
                place.country(),
                Optional.empty(),
                Optional.empty(),
                place.span().of(text),
                place.span(),
                Optional.of("place")));
      }
    }
    return List.of();
  }
}
