package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.event.Frame.Argument;
import org.jspecify.annotations.Nullable;

/** Finds for each word of a sentence the rule that reads it best. */
final class Interpreter {
  private static final int DEEPEST = 8;
  private static final int FARTHEST = 60;

  /** Stands in a condition for any phrase that names a party itself. */
  private static final String PARTY = "PARTY";

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> PREMODIFIERS =
      Set.of("compound", "amod", "nmod", "conj", "flat", "appos");

  private final Tree tree;
  private final Frames frames;
  private final Rules rules;
  private final Composition composition;
  private final WordClasses classes;
  private final Parties parties;
  private final Speakers speakers;
  private final @Nullable Optional<Interpretation>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Interpreter(Tree tree, Frames frames, Lexicon lexicon, Parties parties, Speakers speakers) {
    this.tree = tree;
    this.frames = frames;
    this.rules = lexicon.rules();
    this.composition = lexicon.composition();
    this.classes = lexicon.classes();
    this.parties = parties;
    this.speakers = speakers;
    this.known = new Optional[tree.size()];
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
      if (meets(need, token) == need.negated()) {
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
      List<Integer> fillers = new ArrayList<>(fillers(slot, token));
      if (loose && slot.equals("xcomp")) {
        fillers.addAll(infinitives(token));
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

  /**
   * The tokens in a slot of a trigger: {@code subj}, {@code obj}, {@code iobj}, {@code poss},
   * {@code adj}, {@code noun}, a relation of clauses, or a preposition.
   */
  List<Integer> fillers(String slot, int token) {
    Frame frame = frames.of(token);
    return switch (slot) {
      case "subj" -> frame.subjects();
      case "obj" -> frame.objects().isEmpty() ? frame.indirect() : frame.objects();
      case "iobj" -> frame.indirect();
      case "xcomp", "ccomp", "advcl", "acl", "parataxis" -> clauses(slot, token);
      case "predicate" -> predicates(token);
      case "inf" -> infinitival(token);
      case "that" -> afterThat(token);
      case "poss" -> withSubtype(token, "nmod:poss");
      case "adj" -> adjectives(token);
      case "noun" -> tree.all(token, "compound");
      case "below" -> below(token);
      case "obj-acl" -> ofObjects(token);
      case "obl:on", "obl:upon" -> oblique(slot.substring(4), token);
      default -> prepositional(slot, token);
    };
  }

  boolean isPassive(int token) {
    return frames.of(token).passive();
  }

  private List<Integer> clauses(String slot, int token) {
    List<Integer> found = tree.all(token, slot);
    if (slot.equals("acl")) {
      found.removeIf(t -> tree.is(t, "acl:relcl"));
    } else if (slot.equals("xcomp")) {
      found.removeIf(tree::isNoun);
    }
    return found;
  }

  /** Infinitives that a parser may hang beside the verb or under its object: "urged X to". */
  private List<Integer> infinitives(int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int clause : tree.all(token, "advcl")) {
      if (tree.marker(clause).equals("to")) {
        found.add(clause);
      }
    }
    if (tree.isVerb(token)) {
      for (int clause : tree.all(token, "acl")) {
        if (tree.marker(clause).equals("to")) {
          found.add(clause);
        }
      }
      for (int dependent : tree.dependents(token)) {
        String relation = tree.relation(dependent);
        if (relation.equals("obj") || relation.equals("obl")) {
          for (int clause : tree.all(dependent, "acl")) {
            if (tree.marker(clause).equals("to")) {
              found.add(clause);
            }
          }
        }
      }
    }
    return found;
  }

  private List<Integer> withSubtype(int token, String relation) {
    int found = tree.dependent(token, relation);
    return found < 0 ? List.of() : List.of(found);
  }

  /** What a naming verb calls its object: "called Peru a threat". */
  private List<Integer> predicates(int token) {
    List<Integer> found = new ArrayList<>(tree.all(token, "xcomp"));
    List<Integer> objects = tree.all(token, "obj");
    if (objects.size() > 1) {
      found.addAll(objects.subList(1, objects.size()));
    }
    for (int oblique : tree.all(token, "obl")) {
      if (tree.marker(oblique).isEmpty()) {
        found.add(oblique);
      }
    }
    return found;
  }

  /**
   * The first nominal after the "that" which follows the trigger, whatever the tree makes of it.
   */
  private List<Integer> afterThat(int token) {
    for (int at = token + 1; at < Math.min(tree.size() - 1, token + 5); at++) {
      if (tree.lemma(at).equals("that")) {
        for (int next = at + 1; next < tree.size() && !tree.isVerb(next); next++) {
          boolean last = next + 1 == tree.size() || !tree.isNoun(next + 1);
          if (tree.isNoun(next) && last) {
            return List.of(next);
          }
        }
      }
    }
    return List.of();
  }

  private List<Integer> infinitival(int token) {
    List<Integer> found = new ArrayList<>(clauses("xcomp", token));
    found.addAll(infinitives(token));
    return found;
  }

  /** Adjectives of a noun; a parser takes "Russian" for the subject where a copula follows. */
  private List<Integer> adjectives(int token) {
    List<Integer> found = tree.all(token, "amod");
    for (int dependent : tree.all(token, "nsubj")) {
      if (tree.isAdjective(dependent)) {
        found.add(dependent);
      }
    }
    return found;
  }

  /** Clauses that qualify the object: "a resolution condemning". */
  private List<Integer> ofObjects(int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int object : frames.of(token).objects()) {
      found.addAll(clauses("acl", object));
    }
    return found;
  }

  /** Phrases with this preposition under the trigger itself. */
  private List<Integer> oblique(String preposition, int token) {
    List<Integer> found = new ArrayList<>(1);
    for (Argument oblique : frames.of(token).obliques()) {
      if (oblique.preposition().equals(preposition)) {
        found.add(oblique.token());
      }
    }
    return found;
  }

  /** Nominals in the clauses and phrases that give a purpose or a cause, in text order. */
  private List<Integer> below(int token) {
    List<Integer> found = new ArrayList<>(4);
    for (int at = token + 1; at < reach(token); at++) {
      if (tree.isNominal(at) && tree.sentence().isWithin(at, token)) {
        found.add(at);
      }
    }
    return found;
  }

  /** Phrases with this preposition under the trigger, then under its object. */
  private List<Integer> prepositional(String preposition, int token) {
    List<Integer> found = new ArrayList<>(2);
    for (Argument oblique : frames.of(token).obliques()) {
      if (oblique.preposition().equals(preposition)) {
        found.add(oblique.token());
      }
    }
    if (tree.isVerb(token)) {
      for (int object : frames.of(token).objects()) {
        for (int dependent : tree.all(object, "nmod")) {
          if (tree.marker(dependent).equals(preposition)) {
            found.add(dependent);
          }
        }
      }
    }
    if (found.isEmpty() && tree.isNoun(token)) {
      found.addAll(belowPhrases(preposition, token));
    }
    for (int clause : tree.all(token, "advcl")) {
      if (tree.marker(clause).equals(preposition)) {
        found.add(clause);
      }
    }
    for (int clause : tree.all(token, "acl")) {
      if (tree.marker(clause).equals(preposition)) {
        found.add(clause);
      }
    }
    boolean searched = tree.isVerb(token) || preposition.equals("by");
    return found.isEmpty() && searched ? adrift(preposition, token) : found;
  }

  /** "A donation of vaccines to Nepal": what a parser hangs on the phrase before. */
  private List<Integer> belowPhrases(String preposition, int noun) {
    List<Integer> found = new ArrayList<>(1);
    for (Argument oblique : frames.of(noun).obliques()) {
      for (int dependent : tree.all(oblique.token(), "nmod")) {
        if (tree.marker(dependent).equals(preposition)) {
          found.add(dependent);
        }
      }
    }
    return found;
  }

  private int reach(int token) {
    return Math.min(tree.size(), token + FARTHEST);
  }

  private boolean isClause(int token) {
    return tree.isVerb(token) && !(tree.is(token, "acl") && tree.tag(token).equals("VBG"));
  }

  /** Phrases to the right that a parser may have hung elsewhere, up to the next verb. */
  private List<Integer> adrift(String preposition, int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int at = token + 1; at < reach(token) && !isClause(at); at++) {
      int head = tree.head(at);
      boolean marks = tree.relation(at).equals("case") && tree.lemma(at).equals(preposition);
      if (marks && head > at && tree.isNominal(head)) {
        found.add(head);
      }
    }
    return found;
  }

  private boolean meets(Condition need, int token) {
    if (need.slot().equals("prt")) {
      return need.words().contains(frames.of(token).particle());
    }
    if (need.slot().equals("cue") && tree.isVerb(token) && !isFinite(token)) {
      return false;
    }
    if (need.slot().equals("cue")) {
      return speakers.cue(tree, token).isPresent()
          || speakers.statement(tree.sentence().span(token)).isPresent();
    }
    if (need.slot().equals("base")) {
      return tree.all(token, "ccomp").stream().anyMatch(this::isBase);
    }
    if (need.slot().equals("aux")) {
      return tree.auxiliaries(token).stream().anyMatch(need.words()::contains);
    }
    if (need.slot().equals("case")) {
      return need.words().contains(tree.marker(token));
    }
    if (need.slot().equals("neg")) {
      return tree.hasNegation(token);
    }
    if (need.slot().equals("any")) {
      return anyArgument(need, token);
    }
    if (need.slot().equals("mod")) {
      return phraseHolds(token, need.words(), 0, false);
    }
    for (int filler : fillers(need.slot(), token)) {
      if (need.words().isEmpty()
          || phraseHolds(filler, need.words(), 0, true)
          || need.words().contains(PARTY) && parties.isNamed(filler)) {
        return true;
      }
    }
    return need.slot().equals("obj") && !need.words().isEmpty() && follows(need.words(), token);
  }

  /** "That the army withdraw": what shall be, not what is. */
  private boolean isBase(int token) {
    return tree.tag(token).equals("VB") && tree.auxiliaries(token).isEmpty();
  }

  private boolean isFinite(int token) {
    return FINITE.contains(tree.tag(token)) || !tree.auxiliaries(token).isEmpty();
  }

  /** A word of the class right of the verb, before any other verb or preposition. */
  private boolean follows(Set<String> words, int token) {
    if (!tree.isVerb(token) || !frames.of(token).objects().isEmpty()) {
      return false;
    }
    for (int at = token + 1; at < reach(token) && !tree.isVerb(at); at++) {
      String relation = tree.relation(at);
      if (relation.equals("case") && !tree.lemma(at).equals("of") || relation.equals("punct")) {
        return false;
      }
      if (words.contains(tree.lemma(at)) && !tree.isAdjective(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyArgument(Condition need, int token) {
    Frame frame = frames.of(token);
    for (int object : frame.objects()) {
      if (phraseHolds(object, need.words(), 0, true)) {
        return true;
      }
    }
    for (Argument oblique : frame.obliques()) {
      if (phraseHolds(oblique.token(), need.words(), 0, true)) {
        return true;
      }
    }
    return false;
  }

  private boolean phraseHolds(int token, Set<String> words, int depth, boolean self) {
    if (self && words.contains(tree.lemma(token))) {
      return true;
    }
    if (depth > 3) {
      return false;
    }
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean of =
          !relation.equals("nmod")
              || tree.marker(dependent).equals("of")
                  && classes.contains("quantity", tree.lemma(token));
      if (of && PREMODIFIERS.contains(relation) && phraseHolds(dependent, words, depth + 1, true)) {
        return true;
      }
    }
    return false;
  }
}
