package org.detente.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;

/**
 * Reads news-like text with marked sentences: {@code %% NAME} begins a document, {@code ‖} or the
 * end of a line ends a sentence; where the name says "wrapped", only a blank line does.
 */
final class MarkedText {
  private MarkedText() {}

  /** The documents, with one token a sentence where the parser finds no tokens of that extent. */
  static List<RawDocument> read(Path file, SyntaxParser parser) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^%% ")) {
      if (!part.isBlank()) {
        int line = part.indexOf('\n');
        documents.add(document(part.substring(0, line), part.substring(line + 1)));
      }
    }
    return documents.stream().map(d -> withTokens(d, parser)).toList();
  }

  private static RawDocument document(String name, String marked) {
    boolean wrapped = name.contains("wrapped");
    StringBuilder text = new StringBuilder();
    List<Tokens> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= marked.length(); i++) {
      char c = i < marked.length() ? marked.charAt(i) : '‖';
      boolean blank = c == '\n' && marked.startsWith("\n\n", i);
      if (c == '‖' || c == '\n' && !wrapped || blank) {
        String sentence = text.substring(start);
        if (!sentence.isBlank()) {
          int from = start + sentence.length() - sentence.stripLeading().length();
          int to = start + sentence.stripTrailing().length();
          sentences.add(new Tokens(new int[] {from}, new int[] {to}));
        }
        start = text.length();
      }
      if (c != '‖') {
        text.append(c);
      }
    }
    return new RawDocument("marked-" + name, text.toString(), sentences);
  }

  /** Only the sentences are marked: their tokens are taken as found. */
  private static RawDocument withTokens(RawDocument document, SyntaxParser parser) {
    List<Tokens> found = parser.tokenize(document.text());
    List<Tokens> whole = new ArrayList<>();
    for (Tokens sentence : document.boundaries()) {
      int[] inside =
          found.stream()
              .flatMapToInt(
                  tokens ->
                      java.util.stream.IntStream.range(0, 2 * tokens.size())
                          .map(i -> i % 2 == 0 ? tokens.starts()[i / 2] : tokens.ends()[i / 2]))
              .filter(offset -> offset >= sentence.starts()[0] && offset <= sentence.ends()[0])
              .toArray();
      whole.add(inside.length % 2 == 0 && inside.length > 0 ? split(inside) : sentence);
    }
    return new RawDocument(document.name(), document.text(), whole);
  }

  private static Tokens split(int[] offsets) {
    int[] starts = new int[offsets.length / 2];
    int[] ends = new int[offsets.length / 2];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = offsets[2 * i];
      ends[i] = offsets[2 * i + 1];
    }
    return new Tokens(starts, ends);
  }
}
