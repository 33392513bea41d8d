package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;

/** A quotation signed after a dash: “Enough is enough.” — Maria Keller, teacher. */
final class Signatures {
  private static final Cue CUE = new Cue("—", CueClass.SAY, Set.of("quote"), false, "signature");
  private static final String DASHES = "―—–-";
  private static final int LONGEST = 90;

  private Signatures() {}

  static Optional<Attribution> after(Passage passage, Quotation quotation) {
    String text = passage.text();
    int dash = quotation.span().end();
    while (dash < text.length() && QuotationMark.isSpace(text.charAt(dash))) {
      dash++;
    }
    int name = dash;
    while (name < text.length() && DASHES.indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    int dashEnd = name;
    while (name < text.length() && text.charAt(name) == ' ') {
      name++;
    }
    int lineEnd = text.indexOf('\n', name);
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    if (dashEnd == dash
        || name >= lineEnd
        || lineEnd - name > LONGEST
        || !Character.isUpperCase(text.charAt(name))) {
      return Optional.empty();
    }
    return signed(passage, quotation, new Span(dash, dashEnd), new Span(name, lineEnd));
  }

  private static Optional<Attribution> signed(
      Passage passage, Quotation quotation, Span dash, Span line) {
    int sentence = passage.sentenceAt(line.start());
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(sentence);
    int[] tokens = passage.tokens(tree, line);
    int last = tokens[0] - 1;
    while (last + 1 < tokens[1] && !tree.isPunct(last + 1)) {
      last++;
      if (tree.isVerb(last) || tree.quoted(last)) {
        return Optional.empty();
      }
    }
    if (last < tokens[0]) {
      return Optional.empty();
    }
    Source source = new Source(sentence, last, List.of(tree.sentence().span(tokens[0], last)));
    return Optional.of(
        new Attribution(
            sentence,
            CUE,
            tokens[0],
            List.of(dash),
            Optional.of(source),
            List.of(quotation.span()),
            "signature"));
  }
}
