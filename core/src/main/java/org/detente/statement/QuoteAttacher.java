package org.detente.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.record.Span;

/**
 * Gives every quotation to an attribution: one that the grammar found, one by a cue beside it, or
 * the one that spoke before.
 */
final class QuoteAttacher {
  private static final String PAUSES = ",:;-–—―";
  private static final String RUNS_ON = ",?!…—–-";

  private final Cues cues;
  private final QuoteCue cue;

  QuoteAttacher(Cues cues) {
    this.cues = cues;
    this.cue = new QuoteCue(cues);
  }

  /** All attributions: the given ones with the quotations that are theirs, and new ones. */
  List<Attribution> attach(Passage passage, List<Attribution> grammatical) {
    Attributions all = new Attributions(grammatical);
    List<Quotation> quotations = passage.quotations();
    int[] owner = new int[quotations.size()];
    Arrays.fill(owner, -1);
    for (int q = 0; q < owner.length; q++) {
      owner[q] = owner(passage, all, q);
    }
    joinRest(passage, all, owner);
    Map<Integer, List<Span>> spoken = new TreeMap<>();
    for (int q = 0; q < owner.length; q++) {
      if (owner[q] >= 0) {
        spoken.computeIfAbsent(owner[q], o -> new ArrayList<>()).add(quotations.get(q).span());
      }
    }
    spoken.forEach((at, spans) -> all.set(at, all.get(at).with(spans)));
    return all.all();
  }

  /** The attribution whose grammar or whose neighbouring cue claims the quotation. */
  private int owner(Passage passage, Attributions all, int q) {
    Span span = passage.quotations().get(q).span();
    int from = passage.sentenceAt(span.start());
    int claimed = all.sharing(span, from, passage.sentenceAt(span.end() - 1));
    if (claimed >= 0) {
      return claimed;
    }
    Optional<Attribution> found =
        runsOn(passage, q) ? after(passage, q).or(() -> before(passage, q)) : before(passage, q);
    found = found.or(() -> Signatures.after(passage, passage.quotations().get(q)));
    return found.map(all::place).orElse(-1);
  }

  /** “…,” she said: the quotation does not end its sentence. */
  private static boolean runsOn(Passage passage, int q) {
    Quotation quotation = passage.quotations().get(q);
    char last = passage.before(quotation.inside().end());
    int end = quotation.span().end();
    boolean comma = end < passage.text().length() && passage.text().charAt(end) == ',';
    return quotation.closed()
        && (comma || RUNS_ON.indexOf(last) >= 0 || Character.isLetterOrDigit(last));
  }

  private Optional<Attribution> after(Passage passage, int q) {
    Span span = passage.quotations().get(q).span();
    if (isTitle(passage, span)) {
      return Optional.empty();
    }
    int limit = passage.text().length();
    if (q + 1 < passage.quotations().size()) {
      limit = passage.quotations().get(q + 1).span().start();
    }
    int next = span.end();
    while (next < limit && !Character.isLetterOrDigit(passage.text().charAt(next))) {
      if (passage.text().charAt(next) == '\n') {
        return Optional.empty();
      }
      next++;
    }
    int sentence = passage.sentenceAt(next);
    if (sentence < 0 || next >= limit) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(sentence);
    int[] tokens = passage.tokens(tree, new Span(span.end(), limit));
    int from = q == 0 ? 0 : passage.quotations().get(q - 1).span().end();
    Span content = Fragments.lead(passage, cues, span, from).orElse(span);
    return cue.in(tree, tokens[0], tokens[1], true, content, "after");
  }

  private Optional<Attribution> before(Passage passage, int q) {
    Span span = passage.quotations().get(q).span();
    char last = passage.before(span.start());
    int limit = q == 0 ? 0 : passage.quotations().get(q - 1).span().end();
    int at = span.start() - 1;
    while (at >= limit && QuotationMark.isSpace(passage.text().charAt(at))) {
      at--;
    }
    boolean newParagraph = passage.breaksParagraph(Math.max(at, 0), span.start());
    if (at < limit || newParagraph && last != ':' || last == '.' || last == '!' || last == '?') {
      return Optional.empty();
    }
    int sentence = passage.sentenceAt(at);
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(sentence);
    int[] tokens = passage.tokens(tree, new Span(limit, span.start()));
    Optional<Attribution> found = cue.in(tree, tokens[0], tokens[1], false, span, "before");
    if (PAUSES.indexOf(last) >= 0) {
      return found;
    }
    if (isTitle(passage, span) && isOwned(passage.text(), span.start())) {
      return Optional.empty();
    }
    return found.map(a -> a.withContent(List.of(fragment(tree, a, span))));
  }

  /** “Meet the Press,” “A Long Winter”: every longer word has a capital, nothing leads it in. */
  private static boolean isTitle(Passage passage, Span span) {
    String[] words = span.of(passage.text()).split("[^\\p{L}']+");
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++;
      }
    }
    return capitals >= 2 && words.length <= 8 && Character.isLetter(passage.before(span.start()));
  }

  /** “CNN's “Late Night””: a programme or a book of somebody's. */
  private static boolean isOwned(String text, int start) {
    String before = text.substring(Math.max(0, start - 3), start).strip();
    return before.endsWith("'s") || before.endsWith("’s");
  }

  private static Span fragment(Tree tree, Attribution attribution, Span quotation) {
    int cueEnd = attribution.cueSpans().get(attribution.cueSpans().size() - 1).end();
    return Fragments.afterCue(tree, attribution.cue(), attribution.cueToken(), cueEnd, quotation);
  }

  /** Quotations without a cue go on with the speaker beside them. */
  private static void joinRest(Passage passage, Attributions all, int[] owner) {
    List<Quotation> quotations = passage.quotations();
    for (int q = owner.length - 2; q >= 0; q--) {
      if (owner[q] < 0 && owner[q + 1] >= 0 && sameSentence(passage, q)) {
        owner[q] = owner[q + 1];
      }
    }
    for (int q = 1; q < owner.length; q++) {
      if (owner[q] >= 0 || owner[q - 1] < 0) {
        continue;
      }
      Quotation quotation = quotations.get(q);
      int gap = quotations.get(q - 1).span().end();
      boolean directly = passage.isBlank(gap, quotation.span().start());
      boolean alone = opensSentence(passage, q) || fillsParagraph(passage, q);
      if (quotation.continues() || directly || alone) {
        owner[q] = owner[q - 1];
      }
    }
    for (int q = owner.length - 2; q >= 0; q--) {
      if (owner[q] < 0 && quotations.get(q + 1).continues()) {
        owner[q] = owner[q + 1];
      }
    }
  }

  private static boolean sameSentence(Passage passage, int q) {
    int start = passage.quotations().get(q).span().end();
    int end = passage.quotations().get(q + 1).span().start();
    String between = passage.text().substring(start, end).strip();
    return between.equals("and") || between.equals(",") || between.equals("or");
  }

  /** A paragraph of nothing but a quotation, right after the paragraph that names its speaker. */
  private static boolean fillsParagraph(Passage passage, int q) {
    Span span = passage.quotations().get(q).span();
    int before = passage.quotations().get(q - 1).span().end();
    int paragraph = passage.paragraphFrom(span.start());
    if (paragraph < 1) {
      return false;
    }
    Span above = passage.paragraphs().get(paragraph - 1);
    return passage.paragraphs().get(paragraph).end() == span.end()
        && above.start() < before
        && before <= above.end();
  }

  /** A quotation that begins a sentence, right after the one that holds the cue before it. */
  private static boolean opensSentence(Passage passage, int q) {
    Span span = passage.quotations().get(q).span();
    int gap = passage.quotations().get(q - 1).span().end();
    char last = passage.before(span.start());
    return (last == '.' || last == '!' || last == '?')
        && !passage.breaksParagraph(gap, span.start())
        && passage.sentenceAt(span.start() - 1) - passage.sentenceAt(gap) <= 1;
  }
}
