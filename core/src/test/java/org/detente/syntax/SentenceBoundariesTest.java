package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceBoundariesTest {
  private final Tokenizer tokenizer = Tokenizer.load();

  static Stream<String> newsParagraphs() throws IOException {
    try (InputStream in = SentenceBoundariesTest.class.getResourceAsStream("news-sentences.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^%% ")).filter(part -> !part.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("newsParagraphs")
  void newsIsCutIntoItsSentences(String part) {
    int line = part.indexOf('\n');
    String marked = part.substring(line + 1);
    String end = part.substring(0, line).contains("wrapped") ? "‖|\n\n" : "‖|\n";
    List<String> expected =
        Arrays.stream(marked.split(end)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    assertThat(sentences(marked.replace("‖", ""))).isEqualTo(expected);
  }

  @Test
  void aParagraphOnEachLineIsNotTakenForWrappedText() {
    String text = "Floods hit the delta\nThousands left their homes on Sunday\nAid is on its way";
    assertThat(sentences(text)).hasSize(3);
  }

  @Test
  void carriageReturnsBreakLinesOnce() {
    assertThat(sentences("One headline\r\nand its second line\r\n\r\nThe text."))
        .containsExactly("One headline\r\nand its second line", "The text.");
  }

  private List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (Tokens tokens : tokenizer.tokenize(text)) {
      sentences.add(text.substring(tokens.starts()[0], tokens.ends()[tokens.size() - 1]));
    }
    return sentences;
  }
}
