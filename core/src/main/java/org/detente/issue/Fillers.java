package org.detente.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Finds what stands in the slots of a trigger, and looks through words that only hold a list. */
final class Fillers {
  private static final Set<String> ASKING =
      Set.of(
          "urge", "call", "demand", "ask", "press", "tell", "order", "want", "appeal", "push",
          "warn", "implore", "request", "beg", "must", "need", "require", "insist");

  private final IssueWords words;

  Fillers(IssueWords words) {
    this.words = words;
  }

  /** The heads of the issues that the trigger holds, in text order. */
  Set<Integer> of(TriggerMatch match) {
    Set<Integer> heads = new TreeSet<>();
    Sentence sentence = match.sentence();
    Frame frame = match.frame();
    if (frame.has("asked") && !isAsked(sentence, match.head())) {
      return heads;
    }
    for (int dependent : sentence.dependents(match.head())) {
      if (isSlot(frame, sentence, dependent, match)) {
        expand(sentence, NounPhrase.of(sentence, dependent).first(), heads, 0);
      }
    }
    if (frame.has("list")) {
      Enumeration.opened(sentence, match.last() + 1).ifPresent(from -> list(sentence, from, heads));
    }
    if (heads.isEmpty() && !frame.markers().isEmpty()) {
      marked(match, heads);
    }
    if (frame.has("bare")) {
      list(sentence, match.last() + 1, heads);
    }
    if (frame.has("xcomp")) {
      infinitive(match, heads);
    }
    if (frame.has("cop")) {
      copula(match, heads);
    }
    heads.removeIf(match::covers);
    if (frame.has("self")
        || frame.has("named") && isNamed(sentence, match.head())
        || frame.has("comp") && heads.isEmpty() && isModified(sentence, match.head())) {
      heads.add(match.head());
    }
    return heads;
  }

  private static boolean isSlot(Frame frame, Sentence sentence, int dependent, TriggerMatch match) {
    String relation = sentence.relation(dependent);
    boolean noun = Enumeration.isNominal(sentence, dependent);
    return switch (relation) {
      case "obj" -> frame.has("obj") && noun && dependent > match.last();
      case "nsubj", "nsubj:pass" -> frame.has("subj") && noun;
      default -> false;
    };
  }

  /** "urged B to stop X", "called for an end": the trigger is what someone asks for. */
  private static boolean isAsked(Sentence sentence, int trigger) {
    for (int at = sentence.head(trigger), steps = 0; at >= 0 && steps < 3; steps++) {
      if (ASKING.contains(sentence.lemma(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private void marked(TriggerMatch match, Set<Integer> heads) {
    Sentence sentence = match.sentence();
    for (int at = match.last() + 1; at < sentence.size() - 1; at++) {
      if (!match.frame().markers().contains(sentence.form(at).toLowerCase(Locale.ROOT))) {
        continue;
      }
      int head = sentence.head(at);
      boolean adjacent = at == match.last() + 1;
      String relation = sentence.relation(at);
      boolean opens = head > at && (relation.equals("case") || relation.equals("mark"));
      if (adjacent || opens && match.governs(governor(sentence, head), head)) {
        expand(sentence, at + 1, heads, 0);
      }
    }
  }

  /** What a noun hangs on, looking past nouns that it only modifies. */
  private static int governor(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.relation(at).matches("compound|amod") && sentence.head(at) > at) {
      at = sentence.head(at);
    }
    return sentence.head(at);
  }

  private void infinitive(TriggerMatch match, Set<Integer> heads) {
    Sentence sentence = match.sentence();
    int verb = sentence.dependent(match.head(), "xcomp", "ccomp", "acl", "advcl");
    if (verb > match.last() && sentence.dependent(verb, "mark") >= 0) {
      for (int conjunct : withVerbs(sentence, verb)) {
        if (words.handling().contains(sentence.lemma(conjunct).toLowerCase(Locale.ROOT))) {
          NounPhrase.handled(sentence, conjunct)
              .ifPresent(o -> expand(sentence, NounPhrase.of(sentence, o).first(), heads, 0));
        }
      }
    }
  }

  private static List<Integer> withVerbs(Sentence sentence, int verb) {
    int conjunct = sentence.dependent(verb, "conj");
    return conjunct < 0 ? List.of(verb) : List.of(verb, conjunct);
  }

  /** "Among the disputes are A and B", "the main obstacles are A, B and C". */
  private void copula(TriggerMatch match, Set<Integer> heads) {
    Sentence sentence = match.sentence();
    for (int at = match.last() + 1; at < sentence.size() - 1; at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      if (form.equals("are")
          || form.equals("is")
          || form.equals("were")
          || form.equals("include")) {
        list(sentence, at + 1, heads);
        return;
      }
      if (sentence.upos(at) == Upos.VERB || sentence.form(at).equals(",")) {
        return;
      }
    }
  }

  private void list(Sentence sentence, int from, Set<Integer> heads) {
    for (int item : Enumeration.items(sentence, from)) {
      expandOne(sentence, item, heads, 1);
    }
  }

  /** Takes in the phrase that starts at a token, and what is coordinated with it. */
  private void expand(Sentence sentence, int from, Set<Integer> heads, int depth) {
    for (int head : Enumeration.coordinated(sentence, from)) {
      expandOne(sentence, head, heads, depth);
    }
  }

  private void expandOne(Sentence sentence, int head, Set<Integer> heads, int depth) {
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (depth > 3) {
      return;
    }
    if (sentence.upos(head) == Upos.VERB) {
      Optional<Integer> object =
          words.handling().contains(lemma) ? NounPhrase.handled(sentence, head) : Optional.empty();
      if (object.isPresent()) {
        expand(sentence, NounPhrase.of(sentence, object.get()).first(), heads, depth + 1);
      } else if (sentence.dependent(head, "obj", "obl", "nmod") > head
          || depth > 0 && sentence.xpos(head).equals("VBG")) {
        heads.add(head); // a bare gerund, "spying", only in a list
      }
      return;
    }
    boolean holder = words.holders().contains(lemma);
    if (holder || words.claims().contains(lemma)) {
      int of = withCase(sentence, head, holder ? Set.of("of", "as") : Set.of("of", "for"));
      if (of >= 0) {
        expand(sentence, NounPhrase.of(sentence, of).first(), heads, depth + 1);
        return;
      }
      Optional<Integer> opened = holder ? opened(sentence, head) : Optional.empty();
      if (opened.isPresent()) {
        for (int item : Enumeration.items(sentence, opened.get())) {
          expandOne(sentence, item, heads, depth + 2);
        }
        return;
      }
      if (sentence.dependent(head, "compound", "amod", "nmod:poss") < 0) {
        return;
      }
    }
    heads.add(head);
  }

  private static Optional<Integer> opened(Sentence sentence, int head) {
    Optional<Integer> from = Enumeration.opened(sentence, head + 1);
    return from.filter(at -> at - head < 12);
  }

  private static int withCase(Sentence sentence, int head, Set<String> cases) {
    for (int dependent : sentence.dependents(head)) {
      if (dependent > head && sentence.relation(dependent).matches("nmod|acl|advcl|obl")) {
        int marker = sentence.dependent(dependent, "case", "mark");
        if (marker >= 0
            && cases.contains(sentence.form(marker).toLowerCase(Locale.ROOT))
            && Enumeration.isNominal(sentence, dependent)) {
          return dependent;
        }
      }
    }
    return -1;
  }

  /** "the border dispute": the noun before it says what it is about. */
  private static boolean isModified(Sentence sentence, int noun) {
    for (int dependent : sentence.dependents(noun)) {
      if (dependent < noun
          && sentence.relation(dependent).equals("compound")
          && sentence.upos(dependent) == Upos.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** True if a noun is given by name: "the SolarWinds hack", "the war in Yemen". */
  private static boolean isNamed(Sentence sentence, int noun) {
    for (int dependent : sentence.dependents(noun)) {
      String relation = sentence.relation(dependent);
      boolean name =
          sentence.upos(dependent) == Upos.PROPN
              || sentence.form(dependent).length() > 0
                  && Character.isUpperCase(sentence.form(dependent).charAt(0))
                  && dependent > 0
                  && sentence.upos(dependent) == Upos.ADJ;
      boolean before =
          relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
      boolean after = relation.equals("nmod") && dependent > noun;
      if (name && (before || after)) {
        return true;
      }
    }
    return false;
  }
}
