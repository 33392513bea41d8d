package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.record.Party;

/**
 * The two sides of a verb that a person's own dictionary codes: those nearest to it in the text.
 */
final class DictionarySides {
  private static final Set<String> JOINING = Set.of(",", "and", "or");
  private static final Set<String> MODIFYING = Set.of("DET", "ADJ", "CCONJ", "PUNCT", "ADV");

  private static final Set<String> QUALIFYING = Set.of("nmod", "compound", "amod", "flat");

  private final Tree tree;
  private final Parties parties;
  private final int verb;
  private final boolean[] aside;
  private final List<Integer> subjects;
  private final boolean turned;

  /**
   * @param aside tokens that belong to no side
   */
  DictionarySides(Tree tree, Frames frames, Parties parties, int verb, boolean[] aside) {
    this.tree = tree;
    this.parties = parties;
    this.verb = verb;
    this.aside = aside;
    Frame frame = frames.of(verb);
    int agent = agent();
    this.turned = agent >= 0;
    boolean agentless = frame.passive() && frame.subjects().isEmpty();
    this.subjects = turned ? List.of(agent) : agentless ? frame.objects() : frame.subjects();
  }

  /** Whoever a by-phrase names right after a form of "be" and the verb. */
  private int agent() {
    if (!tree.auxiliaries(verb).contains("be") && !tree.has(verb, "aux:pass")) {
      return -1;
    }
    for (int dependent : tree.dependents(verb)) {
      String relation = tree.relation(dependent);
      if (relation.equals("obl") && tree.marker(dependent).equals("by")) {
        return dependent;
      }
    }
    return -1;
  }

  List<Party> source() {
    for (int subject : subjects) {
      List<Party> found = joined(subject);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int at = verb - 1; at >= 0; at--) {
      if (!aside[at] && parties.isMention(at)) {
        List<Party> found = joined(at);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * The first party to the right that is not the source; of a passive with an agent its subject.
   */
  List<Party> target(List<Party> source) {
    if (turned) {
      for (int at = verb - 1; at >= 0; at--) {
        if (parties.isMention(at) && !isSame(at, source)) {
          return joined(at);
        }
      }
      return List.of();
    }
    for (int at = verb + 1; at < tree.size(); at++) {
      if (!aside[at] && !isBeside(at) && parties.isMention(at) && !isSame(at, source)) {
        return joined(at);
      }
    }
    return List.of();
  }

  /** True within a clause of its own that only gives the time or the reason. */
  private boolean isBeside(int token) {
    for (int clause : tree.all(verb, "advcl")) {
      if (tree.has(clause, "nsubj") && tree.sentence().isWithin(token, clause)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int token, List<Party> others) {
    List<Party> found = named(token);
    return found.isEmpty()
        || found.stream()
            .allMatch(
                p ->
                    others.stream()
                        .anyMatch(
                            o ->
                                o.span().overlaps(p.span())
                                    || o.country().equals(p.country())
                                        && o.sector().equals(p.sector())));
  }

  /** The parties of a phrase that have a country. */
  List<Party> named(int token) {
    int top = top(token);
    return isOwned(top)
        ? List.of()
        : parties.of(top).stream().filter(p -> p.country().isPresent()).toList();
  }

  /** "Their embassy", "he": whom a pronoun means a dictionary does not ask. */
  private boolean isOwned(int token) {
    int possessor = tree.dependent(token, "nmod:poss");
    return tree.tag(token).startsWith("PRP")
        || possessor >= 0 && tree.tag(possessor).equals("PRP$");
  }

  /** "Gondor's police": the police. */
  private int top(int token) {
    int at = token;
    while (tree.head(at) >= 0
        && parties.isMention(tree.head(at))
        && QUALIFYING.contains(tree.relation(at))
        && !aside[tree.head(at)]) {
      at = tree.head(at);
    }
    return at;
  }

  /** With those that commas and "and" join to it, whatever the tree makes of them. */
  private List<Party> joined(int token) {
    List<Party> found = new ArrayList<>(named(token));
    if (found.isEmpty()) {
      return found;
    }
    extend(found, token, 1);
    extend(found, token, -1);
    return found;
  }

  private void extend(List<Party> found, int from, int way) {
    int at = from;
    while (at >= 0 && at < tree.size() && (at == from || parties.isMention(at))) {
      int edge = at;
      while (edge + way >= 0 && edge + way < tree.size() && parties.isMention(edge + way)) {
        edge += way;
      }
      int next = edge + way;
      boolean joins = false;
      while (next >= 0
          && next < tree.size()
          && !aside[next]
          && !parties.isMention(next)
          && MODIFYING.contains(tree.sentence().upos(next).name())) {
        joins |= JOINING.contains(tree.form(next));
        next += way;
      }
      if (!joins || next < 0 || next >= tree.size() || aside[next] || !parties.isMention(next)) {
        return;
      }
      for (Party party : named(next)) {
        if (found.stream().noneMatch(f -> f.span().overlaps(party.span()))) {
          found.add(party);
        }
      }
      at = next;
    }
  }
}
