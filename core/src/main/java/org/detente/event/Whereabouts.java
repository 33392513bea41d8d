package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.record.Party;

/** The country in which a sentence says that an event happens. */
final class Whereabouts {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "across", "outside", "inside", "on");

  private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "mission");

  private final Tree tree;
  private final Parties parties;
  private final Slots slots;

  Whereabouts(Tree tree, Parties parties, Slots slots) {
    this.tree = tree;
    this.parties = parties;
    this.slots = slots;
  }

  /**
   * The places beside the words of a reading, else those in the phrases of its clause: "an air
   * strike in Aden killed ten", "disrupted a meeting held by students in Lima".
   */
  List<Party> of(Interpretation reading, List<Party> except) {
    List<Party> found = new ArrayList<>(1);
    for (int word : reading.words()) {
      for (String preposition : PREPOSITIONS.stream().sorted().toList()) {
        for (int filler : slots.fillers(preposition, word)) {
          add(filler, except, found);
        }
      }
    }
    for (int at = 0; at < tree.size() && found.isEmpty(); at++) {
      if (PREPOSITIONS.contains(tree.marker(at)) && isBeside(at, reading.token())) {
        add(at, except, found);
      }
    }
    int above = found.isEmpty() ? governor(reading.token()) : -1;
    for (int at = 0; above >= 0 && at < tree.size() && found.isEmpty(); at++) {
      if (tree.marker(at).equals("in") && tree.head(at) == above) {
        add(at, except, found);
      }
    }
    return found.isEmpty() ? List.of() : found.subList(0, 1);
  }

  /**
   * "In Lima police held a man who had burned a flag": the verb that a relative clause is under.
   */
  private int governor(int token) {
    int noun = tree.is(token, "acl:relcl") ? tree.head(token) : -1;
    return noun >= 0 && tree.head(noun) >= 0 && tree.isVerb(tree.head(noun)) ? tree.head(noun) : -1;
  }

  private void add(int filler, List<Party> except, List<Party> found) {
    if (MISSIONS.contains(tree.lemma(filler))) {
      return; // where an embassy stands is not the country that it is of
    }
    for (Party party : parties.of(filler)) {
      boolean taken = except.stream().anyMatch(o -> o.span().equals(party.span()));
      if (party.country().isPresent() && !taken) {
        found.add(Inheritance.from(party, "place"));
      }
    }
  }

  /** Below the trigger, with no clause of another subject between. */
  private boolean isBeside(int token, int trigger) {
    int at = token;
    while (at >= 0 && at != trigger) {
      boolean other = tree.isVerb(at) && (tree.has(at, "nsubj") || tree.has(at, "nsubj:pass"));
      if (other) {
        return false;
      }
      at = tree.head(at);
    }
    return at == trigger;
  }
}
