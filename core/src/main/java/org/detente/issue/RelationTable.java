package org.detente.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.detente.table.Row;
import org.detente.table.Table;

/** Matches the table of relation states against a sentence. */
final class RelationTable {
  private static final Set<String> UNREAL =
      Set.of("would", "could", "may", "might", "should", "can", "must", "'d", "’d");
  private static final Set<String> WISHING =
      Set.of(
          "hope",
          "want",
          "seek",
          "wish",
          "try",
          "like",
          "need",
          "plan",
          "aim",
          "ready",
          "willing",
          "call",
          "urge",
          "ask",
          "intend",
          "work",
          "effort",
          "attempt",
          "desire",
          "fail",
          "refuse",
          "threaten",
          "eager",
          "keen",
          "way",
          "possibility",
          "bid",
          "warn",
          "fear");

  private static final Set<Upos> PASSED =
      Set.of(Upos.ADP, Upos.PROPN, Upos.CCONJ, Upos.DET, Upos.ADJ, Upos.ADV, Upos.NUM, Upos.PART);
  private static final Set<String> NEIGHBOURS =
      Set.of(
          "countries",
          "neighbours",
          "neighbors",
          "states",
          "sides",
          "capitals",
          "nations",
          "-",
          "governments",
          "them",
          "allies",
          "powers",
          "rivals");

  private final Map<String, String> nouns = new HashMap<>();
  private final List<RelationRow> rows;

  private RelationTable(Table bonds, Table states) {
    for (Row row : bonds.rows()) {
      row.list("words").forEach(w -> nouns.put(w, row.get("noun")));
    }
    rows = states.rows().stream().map(RelationRow::of).toList();
  }

  static RelationTable load() {
    return new RelationTable(
        Table.beside(RelationTable.class, "bond.tsv"),
        Table.beside(RelationTable.class, "relation.tsv"));
  }

  /** The first row that holds for each noun that stands for a relation, in text order. */
  List<StateMatch> in(Sentence sentence) {
    List<StateMatch> matches = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.upos(at) != Upos.NOUN && sentence.upos(at) != Upos.PROPN) {
        continue;
      }
      String noun = nouns.get(lower(sentence.form(at)));
      if (noun == null || isOfficeOrStudy(sentence, at)) {
        continue;
      }
      Optional<StateMatch> first = match(sentence, at, noun, sentence.head(at));
      first.ifPresent(matches::add);
      for (int predicate : continued(sentence, at)) {
        match(sentence, at, noun, predicate)
            .filter(m -> m.row().shape() == RelationRow.Shape.VERB)
            .ifPresent(matches::add);
      }
    }
    matches.removeIf(
        m ->
            matches.stream()
                .anyMatch(
                    o -> o.words().size() > m.words().size() && o.words().containsAll(m.words())));
    return matches;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** "professor of international relations", "public relations". */
  private static boolean isOfficeOrStudy(Sentence sentence, int noun) {
    if (sentence.relation(noun).equals("compound")) {
      return true;
    }
    for (int dependent : sentence.dependents(noun)) {
      String form = lower(sentence.form(dependent));
      if (form.equals("public")
          || form.equals("international")
          || form.equals("family")
          || form.equals("sexual")
          || form.equals("labour")
          || form.equals("labor")
          || form.equals("race")) {
        return true;
      }
    }
    return false;
  }

  /** Later verbs of the same subject: "ties were never warm, but they sank to a new low". */
  private static List<Integer> continued(Sentence sentence, int noun) {
    List<Integer> verbs = new ArrayList<>();
    if (sentence.relation(noun).startsWith("nsubj")) {
      for (int dependent : sentence.dependents(sentence.head(noun))) {
        int subject = sentence.dependent(dependent, "nsubj", "nsubj:pass");
        boolean same = subject < 0 || List.of("they", "it").contains(lower(sentence.form(subject)));
        if (sentence.relation(dependent).equals("conj") && same) {
          verbs.add(dependent);
        }
      }
    }
    return verbs;
  }

  private Optional<StateMatch> match(Sentence sentence, int noun, String kind, int predicate) {
    for (RelationRow row : rows) {
      if (!row.noun().equals(kind)) {
        continue;
      }
      Optional<StateMatch> match =
          switch (row.shape()) {
            case VERB ->
                verb(sentence, noun, predicate, row)
                    .or(() -> after(sentence, noun, predicate, row));
            case OBJECT -> object(sentence, noun, row).or(() -> verbBefore(sentence, noun, row));
            case ADJECTIVE -> adjective(sentence, noun, row);
            case NOUN -> ofNoun(sentence, noun, row);
            case ALONE ->
                row.words().contains(lower(sentence.form(noun))) && isReal(sentence, noun)
                    ? Optional.of(new StateMatch(row, noun, noun, List.of(noun)))
                    : Optional.empty();
          };
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<StateMatch> verb(
      Sentence sentence, int noun, int predicate, RelationRow row) {
    if (!sentence.relation(noun).startsWith("nsubj")) {
      return Optional.empty();
    }
    int copula = sentence.dependent(predicate, "cop");
    int word = copula >= 0 && !has(row.words(), sentence, predicate) ? copula : predicate;
    boolean fits = has(row.words(), sentence, word) || word == copula && row.words().contains("be");
    if (predicate < noun || !fits || !isReal(sentence, predicate)) {
      return Optional.empty();
    }
    TreeSet<Integer> words = group(sentence, predicate, noun, word);
    if (!row.complement().isEmpty()) {
      int complement = complement(sentence, row, word);
      if (complement < 0) {
        return Optional.empty();
      }
      for (int at = word; at <= complement; at++) {
        words.add(at);
      }
    }
    return Optional.of(new StateMatch(row, noun, predicate, List.copyOf(words)));
  }

  private static int complement(Sentence sentence, RelationRow row, int word) {
    int end = Math.min(sentence.size(), word + 8);
    for (int at = word + 1; at < end; at++) {
      if (has(row.complement(), sentence, at)) {
        return at;
      }
      String form = lower(sentence.form(at));
      if (form.equals(",") || form.equals("due") || form.equals("and") || form.equals("because")) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun, the verb and its auxiliaries. */
  private static TreeSet<Integer> group(Sentence sentence, int predicate, int noun, int word) {
    TreeSet<Integer> words = new TreeSet<>();
    words.add(noun);
    words.add(word);
    for (int at = Math.max(noun, sentence.dependent(predicate, "nsubj", "nsubj:pass")) + 1;
        at < Math.max(word, predicate);
        at++) {
      String form = lower(sentence.form(at));
      boolean negation = form.equals("not") || form.equals("never") || form.equals("n't");
      if (sentence.upos(at) == Upos.AUX || negation) {
        words.add(at);
      }
    }
    return words;
  }

  private static Optional<StateMatch> after(
      Sentence sentence, int noun, int predicate, RelationRow row) {
    return predicate == sentence.head(noun) ? verbAfter(sentence, noun, row) : Optional.empty();
  }

  /** The surface where the tree fails: the noun, its "between" phrase, auxiliaries, the verb. */
  private static Optional<StateMatch> verbAfter(Sentence sentence, int noun, RelationRow row) {
    TreeSet<Integer> words = new TreeSet<>(List.of(noun));
    boolean auxiliary = false;
    for (int at = noun + 1; at < Math.min(sentence.size(), noun + 16); at++) {
      Upos upos = sentence.upos(at);
      boolean verbal = upos == Upos.VERB || upos == Upos.AUX || auxiliary;
      if (verbal && has(row.words(), sentence, at) && isReal(sentence, at)) {
        int complement = row.complement().isEmpty() ? at : complement(sentence, row, at);
        if (complement >= 0) {
          for (int word = at; word <= complement; word++) {
            words.add(word);
          }
          return Optional.of(new StateMatch(row, noun, at, List.copyOf(words)));
        }
      }
      if (upos == Upos.AUX) {
        auxiliary = true;
        if (UNREAL.contains(lower(sentence.form(at)))) {
          return Optional.empty();
        }
        words.add(at);
      } else if (!PASSED.contains(upos) && !NEIGHBOURS.contains(lower(sentence.form(at)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The same for an object: the verb, adjectives, the noun. */
  private static Optional<StateMatch> verbBefore(Sentence sentence, int noun, RelationRow row) {
    for (int at = noun - 1; at > 0 && at >= noun - 4; at--) {
      Upos upos = sentence.upos(at);
      if (has(row.words(), sentence, at) && upos != Upos.AUX) {
        boolean wished = lower(sentence.form(at - 1)).equals("to");
        boolean adjective = sentence.upos(at - 1) == Upos.DET;
        return wished || adjective || !isReal(sentence, at)
            ? Optional.empty()
            : Optional.of(new StateMatch(row, noun, at, List.of(at, noun)));
      }
      if (upos != Upos.ADJ && upos != Upos.DET && upos != Upos.PRON && upos != Upos.PROPN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<StateMatch> object(Sentence sentence, int noun, RelationRow row) {
    String relation = sentence.relation(noun);
    if (!relation.equals("obj") && !relation.equals("nsubj:pass")) {
      return Optional.empty();
    }
    int verb = sentence.head(noun);
    if (!has(row.words(), sentence, verb) || !isReal(sentence, verb)) {
      return Optional.empty();
    }
    TreeSet<Integer> words = new TreeSet<>(List.of(noun, verb));
    return Optional.of(new StateMatch(row, noun, verb, List.copyOf(words)));
  }

  private static Optional<StateMatch> adjective(Sentence sentence, int noun, RelationRow row) {
    if (noun > 0
        && row.words().contains(lower(sentence.form(noun - 1)))
        && isReal(sentence, noun)) {
      return Optional.of(new StateMatch(row, noun, noun - 1, List.of(noun - 1, noun)));
    }
    for (int dependent : sentence.dependents(noun)) {
      if (dependent < noun
          && sentence.relation(dependent).matches("amod|compound")
          && row.words().contains(lower(sentence.form(dependent)))
          && isReal(sentence, noun)) {
        return Optional.of(new StateMatch(row, noun, dependent, List.of(dependent, noun)));
      }
    }
    return Optional.empty();
  }

  private static Optional<StateMatch> ofNoun(Sentence sentence, int noun, RelationRow row) {
    int above = sentence.head(noun);
    if (above < 0 || above > noun || !sentence.relation(noun).equals("nmod")) {
      return Optional.empty();
    }
    int marker = sentence.dependent(noun, "case");
    boolean fits = row.words().contains(lower(sentence.form(above))) && isReal(sentence, above);
    return fits && marker >= 0
        ? Optional.of(new StateMatch(row, noun, above, List.of(above, marker, noun)))
        : Optional.empty();
  }

  private static boolean has(Set<String> words, Sentence sentence, int token) {
    String form = lower(sentence.form(token));
    return words.contains(lower(sentence.lemma(token)))
        || words.contains(form)
        || (form.endsWith("ed") || form.endsWith("ing")) && hasStem(words, form);
  }

  /** An inflected form whose lemma the tagger missed: "stoked" taken for an adjective. */
  private static boolean hasStem(Set<String> words, String form) {
    String stem = form.substring(0, form.length() - (form.endsWith("ed") ? 2 : 3));
    return words.contains(stem) || words.contains(stem + "e");
  }

  /** False under a modal, a wish or an "if": what is hoped for is no state. */
  private static boolean isReal(Sentence sentence, int predicate) {
    for (int at = predicate, steps = 0; at >= 0 && steps < 4; at = sentence.head(at), steps++) {
      for (int dependent : sentence.dependents(at)) {
        String form = lower(sentence.form(dependent));
        String relation = sentence.relation(dependent);
        if (relation.startsWith("aux") && UNREAL.contains(form)
            || relation.equals("mark") && (form.equals("if") || form.equals("whether"))) {
          return false;
        }
      }
      if (at != predicate && WISHING.contains(lower(sentence.lemma(at)))) {
        return false;
      }
      String relation = sentence.relation(at);
      if (relation.equals("acl:relcl")
          || relation.startsWith("nsubj")
          || relation.equals("conj")
          || relation.equals("parataxis")) {
        return true;
      }
    }
    return true;
  }

  /** True if the state is negated: "have not improved". */
  static boolean isNegated(Sentence sentence, int predicate) {
    for (int dependent : sentence.dependents(predicate)) {
      String form = lower(sentence.form(dependent));
      if (form.equals("not") || form.equals("n't") || form.equals("n’t") || form.equals("never")) {
        return true;
      }
    }
    return false;
  }
}
