package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** "In a new poll, most voters back the pact": the survey is the source of its sentence. */
final class Surveys {
  private static final Cue CUE = new Cue("in", CueClass.SHOW, Set.of("that"), false, "survey");
  private static final Set<String> NOUNS = Set.of("poll", "survey", "polling");

  Optional<Attribution> at(Tree tree, Sources sources, int token) {
    boolean leads = token == 0 || token == 1 && tree.upos(0) == Upos.CCONJ;
    if (!leads || !tree.lower(token).equals("in") || tree.quoted(token)) {
      return Optional.empty();
    }
    int noun = tree.head(token);
    if (noun <= token || !NOUNS.contains(tree.lemma(noun)) || !tree.is(noun, "obl", "nmod")) {
      return Optional.empty();
    }
    int comma = end(tree, noun);
    Optional<Source> source = sources.phrase(noun);
    if (comma < 0 || source.isEmpty()) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    boolean tensed = false;
    for (int i = comma + 1; i < in.length; i++) {
      in[i] = true;
      tensed |= tree.isTensed(i);
    }
    if (!tensed) {
      return Optional.empty();
    }
    List<Span> content = tree.spans(in);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                tree.sentence().index(),
                CUE,
                token,
                List.of(tree.sentence().span(token)),
                source,
                content,
                CUE.rule()));
  }

  /** The comma that ends the phrase, -1 where none follows it. */
  private static int end(Tree tree, int noun) {
    int at = noun + 1;
    while (at < tree.size() && !tree.lower(at).equals(",")) {
      if (tree.isTensed(at)) {
        return -1;
      }
      at++;
    }
    return at < tree.size() ? at : -1;
  }
}
