package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds for each word of a sentence the rule that reads it best. */
final class Interpreter {
  private static final int DEEPEST = 8;

  private final Tree tree;
  private final Frames frames;
  private final Rules rules;
  private final Composition composition;
  private final WordClasses classes;
  private final Slots slots;
  private final Conditions conditions;
  private final @Nullable Optional<Interpretation>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Interpreter(Tree tree, Frames frames, Lexicon lexicon, Parties parties, Speakers speakers) {
    this.tree = tree;
    this.frames = frames;
    this.rules = lexicon.rules();
    this.composition = lexicon.composition();
    this.classes = lexicon.classes();
    this.slots = new Slots(tree, frames);
    this.conditions = new Conditions(tree, frames, slots, classes, parties, speakers);
    this.known = new Optional[tree.size()];
  }

  Slots slots() {
    return slots;
  }

  boolean isPassive(int token) {
    return frames.of(token).passive();
  }

  Optional<Interpretation> at(int token) {
    return at(token, 0);
  }

  private Optional<Interpretation> at(int token, int depth) {
    Optional<Interpretation> seen = known[token];
    if (seen == null) {
      known[token] = Optional.empty(); // a word that governs itself, through a relative clause
      seen = depth > DEEPEST ? Optional.empty() : best(token, depth);
      known[token] = seen;
    }
    return seen;
  }

  private Optional<Interpretation> best(int token, int depth) {
    List<Rule> candidates = candidates(token);
    Interpretation best = null;
    for (Rule rule : candidates) {
      Optional<Interpretation> reading = apply(rule, token, depth);
      if (reading.isPresent() && (best == null || reading.get().strength() > best.strength())) {
        best = reading.get();
      }
    }
    return obliged(token, Optional.ofNullable(best));
  }

  private List<Rule> candidates(int token) {
    String lemma = tree.lemma(token);
    if (frames.isParticipleAdjective(token)) {
      return rules.of('a', tree.form(token).toLowerCase(java.util.Locale.ROOT));
    }
    if (tree.isVerb(token)) {
      return rules.of('v', lemma);
    }
    if (tree.isNoun(token)) {
      return rules.of('n', lemma);
    }
    return tree.isAdjective(token) ? rules.of('a', lemma) : List.of();
  }

  /** "must", "should" over the clause. */
  private Optional<Interpretation> obliged(int token, Optional<Interpretation> inner) {
    for (int dependent : tree.dependents(token)) {
      if (tree.relation(dependent).equals("aux")) {
        for (Rule rule : rules.of('x', tree.lemma(dependent))) {
          Optional<String> code =
              inner
                  .flatMap(Interpretation::code)
                  .flatMap(c -> composition.of(rule.operator().orElseThrow(), c))
                  .or(rule::code);
          return Optional.of(new Interpretation(rule, token, token, code, rule.mode(), inner, 12));
        }
      }
    }
    return inner;
  }

  private Optional<Interpretation> apply(Rule rule, int token, int depth) {
    for (Condition need : rule.needs()) {
      if (conditions.meets(need, token) == need.negated()) {
        return Optional.empty();
      }
    }
    int strength = 10;
    for (Condition need : rule.needs()) {
      strength += need.negated() ? 0 : need.words().isEmpty() ? 3 : 10;
    }
    if (rule.operator().isEmpty()) {
      return Optional.of(
          new Interpretation(
              rule, token, -1, rule.code(), rule.mode(), Optional.empty(), strength));
    }
    return govern(rule, rule.operator().get(), token, depth, strength);
  }

  private Optional<Interpretation> govern(
      Rule rule, Operator operator, int token, int depth, int strength) {
    int open = -1;
    for (int complement : complements(rule.over(), token, operator.absorbs())) {
      Optional<Interpretation> inner = at(complement, depth + 1);
      Optional<String> code =
          inner.flatMap(Interpretation::code).flatMap(c -> composition.of(operator, c));
      if (code.isPresent()) {
        Optional<String> mode = rule.mode().or(() -> kept(code, inner));
        return Optional.of(
            new Interpretation(rule, token, complement, code, mode, inner, strength + 6));
      }
      if (open < 0) {
        open = complement;
      }
    }
    boolean hides = operator == Operator.HIDE && (open >= 0 || rule.over().isEmpty());
    if (rule.code().isEmpty() && !hides) {
      return Optional.empty();
    }
    int weight = hides && strength > 10 ? strength + 8 : strength - 5;
    return Optional.of(
        new Interpretation(rule, token, open, rule.code(), rule.mode(), Optional.empty(), weight));
  }

  private static Optional<String> kept(Optional<String> code, Optional<Interpretation> inner) {
    return inner.filter(i -> i.code().equals(code)).flatMap(Interpretation::mode);
  }

  /** Heads of what an operator may govern, in the order of its row. */
  private List<Integer> complements(List<String> over, int token, boolean loose) {
    List<Integer> found = new ArrayList<>(3);
    for (String slot : over) {
      List<Integer> fillers = new ArrayList<>(slots.fillers(slot, token));
      if (loose && slot.equals("xcomp")) {
        fillers.addAll(slots.infinitives(token));
      }
      for (int filler : fillers) {
        found.add(filler);
        found.addAll(tree.all(filler, "conj"));
        if (classes.contains("vessel", tree.lemma(filler))) {
          found.addAll(tree.all(filler, "compound"));
          found.addAll(tree.all(filler, "amod"));
        }
        if (classes.contains("quantity", tree.lemma(filler))) {
          for (int dependent : tree.all(filler, "nmod")) {
            if (tree.marker(dependent).equals("of")) {
              found.add(dependent);
            }
          }
        }
      }
    }
    return found;
  }
}
