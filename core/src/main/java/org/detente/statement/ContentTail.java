package org.detente.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/**
 * Sets where a content ends that follows its cue, read off the surface: parsers lose the tail of a
 * clause at quotation marks, and tie to it what the reporter adds after a comma.
 */
final class ContentTail {
  /** Contents that are phrases: what follows them mostly belongs to the cue's own clause. */
  private static final Set<String> PHRASES = Set.of("np", "prep", "np-as", "to", "ing");

  private static final Set<String> NOUN_PHRASES = Set.of("np", "prep", "np-as");

  /** Prepositions that seldom lead a time or a place: with them a noun phrase goes on. */
  private static final Set<String> LEADS =
      Set.of(
          "of", "from", "about", "with", "against", "than", "between", "into", "over", "among",
          "for", "to", "as");

  /** What begins an addition of the reporter's after “…,”. */
  private static final Set<Upos> ADDS = EnumSet.of(Upos.DET, Upos.SCONJ, Upos.PRON, Upos.NUM);

  private static final int SHORTEST = 3;

  private ContentTail() {}

  /** The attribution with its last stretch cut or drawn out, where that lies behind the cue. */
  static Attribution of(Passage passage, Attribution found) {
    Tree tree = passage.trees().get(found.sentence());
    List<Span> content = found.content();
    int[] tokens = passage.tokens(tree, content.get(content.size() - 1));
    int first = tokens[0];
    int end = tokens[1];
    if (first <= found.cueToken() || end <= first) {
      return found;
    }
    int cut = cut(tree, first, end);
    int stop = cut < end ? cut : drawnOut(tree, end, kind(found));
    if (stop == end) {
      return found;
    }
    boolean[] in = new boolean[tree.size()];
    for (int i = first; i < stop; i++) {
      in[i] = true;
    }
    List<Span> spans = new ArrayList<>(content.subList(0, content.size() - 1));
    spans.addAll(tree.spans(in));
    return found.withContent(spans);
  }

  private static String kind(Attribution found) {
    return found.rule().substring(found.rule().indexOf('/') + 1);
  }

  /**
   * A second “that” clause and a second quotation after “and” go on with what was said, and so does
   * a clause that a closing mark interrupts: was “premature” to sign.
   */
  private static int drawnOut(Tree tree, int end, String kind) {
    boolean comma = end < tree.size() && tree.lower(end).equals(",");
    int at = comma ? end + 1 : end;
    boolean closed = tree.quoted(end - 1);
    if (at >= tree.size() || closed && tree.lower(end - 1).equals(",")) {
      return end;
    }
    if (tree.upos(at) == Upos.CCONJ && at + 1 < tree.size()) {
      boolean that = tree.lower(at + 1).equals("that") && !kind.equals("np");
      boolean quotes = tree.quoted(at + 1) && !comma;
      return that || quotes ? pause(tree, at + 1) : end;
    }
    if (!comma && NOUN_PHRASES.contains(kind) && LEADS.contains(tree.lower(at))) {
      return pause(tree, at);
    }
    boolean clause = closed && !PHRASES.contains(kind);
    boolean question = kind.equals("prep") && tree.xpos(end - 1).startsWith("W");
    boolean opensClause = tree.isTensed(at) && tree.child(at, "nsubj") > at;
    return (clause || question) && !comma && !tree.isPunct(at) && !opensClause
        ? pause(tree, at)
        : end;
  }

  private static int pause(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && (tree.quoted(at) || !tree.isPunct(at))) {
      at++;
    }
    return at;
  }

  /** Where the reporter's own words begin: after a comma inside the marks, or as an apposition. */
  private static int cut(Tree tree, int first, int end) {
    boolean told = false;
    for (int next = first + 1; next < end; next++) {
      int before = next - 1;
      told |= tree.isTensed(before);
      if (next <= first + SHORTEST || tree.quoted(next)) {
        continue;
      }
      boolean comma = tree.lower(before).equals(",") && !tree.quoted(before);
      boolean closing =
          tree.quoted(before) && tree.isPunct(before) && tree.lower(before - 1).equals(",");
      if (closing && (told || !tree.lower(first).equals("that")) && adds(tree, next)) {
        return next;
      }
      if (comma && isLastApposition(tree, next, end)) {
        return before;
      }
    }
    return end;
  }

  private static boolean adds(Tree tree, int token) {
    return ADDS.contains(tree.upos(token))
        || tree.xpos(token).startsWith("W")
        || tree.xpos(token).equals("VBG") && !tree.lower(token).equals("including");
  }

  /** “…, a plan that he has changed since”: a noun that explains what was said, to the very end. */
  private static boolean isLastApposition(Tree tree, int token, int end) {
    int noun = tree.head(token);
    return tree.upos(token) == Upos.DET
        && noun > token
        && noun < end
        && tree.is(noun, "appos", "parataxis", "dep", "obl:unmarked", "obj")
        && tree.subtree(noun)[end - 1];
  }
}
