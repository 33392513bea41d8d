package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.Span;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/** A parsed text with its quotations and trees, and the way from offsets to tokens. */
final class Passage {
  private final String text;
  private final List<Quotation> quotations;
  private final List<Span> paragraphs;
  private final List<Tree> trees = new ArrayList<>();

  Passage(ParsedText parsed) {
    this.text = parsed.text();
    this.quotations = QuotationFinder.find(text);
    this.paragraphs = Paragraphs.of(text);
    int from = 0;
    for (Sentence sentence : parsed.sentences()) {
      boolean[] quoted = new boolean[sentence.size()];
      from = mark(sentence, quoted, from);
      trees.add(new Tree(sentence, text, quoted));
    }
  }

  /** Marks the tokens inside quotations; gives the first quotation that later sentences need. */
  private int mark(Sentence sentence, boolean[] quoted, int from) {
    int q = from;
    for (int i = 0; i < quoted.length; i++) {
      while (q < quotations.size() && quotations.get(q).span().end() <= sentence.start(i)) {
        q++;
      }
      quoted[i] = q < quotations.size() && quotations.get(q).span().overlaps(sentence.span(i));
    }
    return q;
  }

  String text() {
    return text;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  List<Tree> trees() {
    return trees;
  }

  /** The last sentence that starts at or before {@code offset}, -1 where none does. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = trees.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trees.get(middle).sentence().start(0) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The paragraph that starts at {@code offset}, -1 where none does. */
  int paragraphFrom(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = paragraphs.get(middle).start();
      if (start == offset) {
        return middle;
      }
      low = start < offset ? middle + 1 : low;
      high = start < offset ? high : middle - 1;
    }
    return -1;
  }

  /** Whether the character stands between quotation marks. */
  boolean isQuoted(int offset) {
    int at = firstEndingAfter(offset);
    return at < quotations.size()
        && quotations.get(at).inside().start() <= offset
        && offset < quotations.get(at).inside().end();
  }

  /** The first quotation that shares words with a span. */
  Optional<Quotation> quotationIn(Span span) {
    int at = firstEndingAfter(span.start());
    return at < quotations.size() && quotations.get(at).inside().overlaps(span)
        ? Optional.of(quotations.get(at))
        : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isBlank(int from, int to) {
    return to <= from || text.substring(from, to).isBlank();
  }

  /** The last character before {@code offset} that is no space, or a space where none is. */
  char before(int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      if (!QuotationMark.isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  boolean breaksParagraph(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Tokens of a sentence that lie between two offsets: first and one past the last. */
  int[] tokens(Tree tree, Span span) {
    int first = 0;
    Sentence sentence = tree.sentence();
    while (first < tree.size() && sentence.start(first) < span.start()) {
      first++;
    }
    int end = first;
    while (end < tree.size() && sentence.end(end) <= span.end()) {
      end++;
    }
    return new int[] {first, end};
  }
}
