package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/**
 * "…, officials said." and "The port, officials said, is closed": a cue with its subject between
 * commas, whose content is the rest of the sentence. Read off the surface, because parsers attach
 * such asides anywhere.
 */
final class Asides {
  private static final Set<String> LOOSE =
      Set.of("punct", "advmod", "obl", "aux", "nsubj", "cc", "discourse", "advcl", "mark");
  private static final int LONGEST_SUBJECT = 30;
  private static final int LONGEST_PAUSE = 7;

  private Asides() {}

  /** The content's tokens, empty where the cue is no aside. */
  static Optional<Complement> of(Tree tree, CuePhrase cue) {
    boolean voice = cue.cue().takes("quote") || cue.cue().kind() == CueClass.SHOW;
    if (!voice || !tree.isFinite(cue.top()) || goesOn(tree, cue.last() + 1)) {
      return Optional.empty();
    }
    int subject = tree.child(cue.top(), "nsubj");
    int inverted = InvertedSource.instead(tree, cue, subject);
    if (inverted >= 0) {
      subject = inverted;
    } else if (subject < 0 && cue.cue().takes("that")) {
      subject = BesideSource.of(tree, cue.top());
    }
    if (subject < 0 || tree.xpos(subject).startsWith("W")) {
      return Optional.empty();
    }
    int[] extent = extent(tree, cue, subject);
    int comma = extent[0] - 1;
    int last = extent[1];
    if (comma < 0 || !isComma(tree, comma) || subject < comma) {
      return Optional.empty();
    }
    int end = last + 1;
    while (end < tree.size() && !isComma(tree, end) && !isStop(tree, end)) {
      end++;
    }
    boolean interrupts = end < tree.size() && isComma(tree, end) && end - last <= LONGEST_PAUSE;
    if (inverted < 0 && hasOwnComplement(tree, cue, interrupts ? end : tree.size())) {
      return Optional.empty();
    }
    boolean closes = end == last + 1 && isEnd(tree, end) && hasVerb(tree, 0, comma);
    if (!closes && leadsIn(tree, cue, comma)) {
      return Optional.empty();
    }
    if (!closes && !interrupts && !tells(tree, comma) && !hasQuoted(tree, comma)) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    for (int i = interrupts && quotesOnly(tree, comma, end) ? comma : 0; i < comma; i++) {
      in[i] = true;
    }
    boolean whole = interrupts && hasVerb(tree, 0, comma) && isAdded(tree, end + 1);
    for (int i = end + 1; interrupts && !whole && i < in.length; i++) {
      in[i] = true;
    }
    return Optional.of(new Complement("aside", in));
  }

  /** "As for the raid, she said, “nobody knew”": the words before only say what it is about. */
  private static boolean quotesOnly(Tree tree, int comma, int end) {
    boolean leadsIn =
        tree.upos(0) == Upos.ADP
            || tree.upos(0) == Upos.SCONJ
            || tree.xpos(0).matches("VB[NG]|WRB");
    return leadsIn
        && end + 1 < tree.size()
        && tree.quoted(end + 1)
        && !hasQuoted(tree, comma)
        && !tells(tree, comma);
  }

  /** First and last token of cue and subject together. */
  private static int[] extent(Tree tree, CuePhrase cue, int subject) {
    boolean[] phrase = new boolean[tree.size()];
    for (Source source : new Sources(tree).phrase(subject).stream().toList()) {
      mark(tree, phrase, source.spans());
    }
    int first = cue.top();
    int last = cue.last();
    if (subject < first) {
      while (first > 0
          && !isComma(tree, first - 1)
          && cue.top() - first < LONGEST_SUBJECT
          && (phrase[first - 1] || first - 1 > subject)) {
        first--;
      }
      while (first > 0 && phrase[first - 1] && cue.top() - first < LONGEST_SUBJECT) {
        first--;
      }
    } else {
      while (last + 1 < tree.size() && (phrase[last + 1] || last + 1 < subject)) {
        last++;
      }
    }
    return new int[] {first, last};
  }

  private static boolean isEnd(Tree tree, int token) {
    return token == tree.size() || token == tree.size() - 1 && isStop(tree, token);
  }

  /** "…, tweeted that", "…, said: “…”": what was said follows the cue. */
  private static boolean goesOn(Tree tree, int next) {
    return next < tree.size() && (tree.lower(next).equals("that") || tree.lower(next).equals(":"));
  }

  private static boolean hasOwnComplement(Tree tree, CuePhrase cue, int limit) {
    for (int child : tree.children(cue.verb())) {
      if (child > cue.last() && child < limit && !LOOSE.contains(tree.basic(child))) {
        boolean addressee = tree.is(child, "obj", "iobj") && cue.cue().takes("addressee");
        if (!addressee && tree.child(child, "nsubj", "mark") >= 0
            || tree.is(child, "ccomp", "xcomp", "obj") && !addressee) {
          return true;
        }
      }
    }
    return false;
  }

  private static void mark(Tree tree, boolean[] phrase, List<Span> spans) {
    for (int i = 0; i < phrase.length; i++) {
      for (Span span : spans) {
        phrase[i] |= span.contains(tree.sentence().span(i));
      }
    }
  }

  private static boolean isComma(Tree tree, int token) {
    String form = tree.lower(token);
    return form.equals(",") || form.equals("--") || form.equals("—") || form.equals("–");
  }

  private static boolean isStop(Tree tree, int token) {
    return tree.isPunct(token) && ".;!?".indexOf(tree.lower(token).charAt(0)) >= 0;
  }

  private static boolean hasVerb(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isVerb(i) || tree.is(i, "cop")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words before hold a verb of a main clause: “On Monday, as prices fell” tells
   * nothing.
   */
  private static boolean tells(Tree tree, int to) {
    for (int i = 0; i < to; i++) {
      int verb = tree.is(i, "cop", "aux", "aux:pass") ? tree.head(i) : i;
      boolean tensed = tree.isTensed(i) || tree.is(i, "cop");
      if (tensed && !tree.is(verb, "advcl", "acl", "acl:relcl", "obl")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasQuoted(Tree tree, int to) {
    for (int i = 0; i < to; i++) {
      if (tree.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** "As the crowd cheered, she said …": the clause before the cue only says when or why. */
  private static boolean leadsIn(Tree tree, CuePhrase cue, int comma) {
    for (int i = 0; i < comma; i++) {
      if (tree.head(i) == cue.top()
          && tree.is(i, "advcl")
          && (tree.child(i, "mark", "advmod") >= 0 || tree.xpos(i).matches("VB[NG]"))
          && !tree.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** What follows a whole clause and its cue: ", adding that …", ", but …", ", a reversal of …". */
  private static boolean isAdded(Tree tree, int token) {
    if (token >= tree.size() || tree.quoted(token)) {
      return false;
    }
    Upos upos = tree.upos(token);
    boolean participle = tree.xpos(token).equals("VBG");
    return participle || upos == Upos.CCONJ || tree.is(token, "mark") || isApposition(tree, token);
  }

  private static boolean isApposition(Tree tree, int token) {
    if (tree.upos(token) != Upos.DET) {
      return false;
    }
    int noun = tree.head(token);
    return noun > token
        && tree.is(noun, "appos", "parataxis", "nmod", "conj", "obl:unmarked", "dep");
  }
}
