package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerFuzzTest {
  private static final List<String> PIECES =
      List.of(
          " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\u2028", "\f", ".", ".",
          ",", "!", "?", "...", "…", "\"", "'", "’", "“", "”", "‘", "(", ")", "[", "]", "-", "--",
          "—", ":", ";", "/", "&", "$", "%", "#", "@", "@a.b", "http://", "www.", "://", "a", "I",
          "Mr", "U.S", "p.m", "No", "n't", "can't", "'s", "’re", "5", "12", "2020", "km", "s", "e-",
          "The", "said", "Łódź", "e\u0301", "\u0301", "\u200D", "👍🏽", "\uD800", "\uDC00", "北京",
          "العربية", "\u202E", "\uFEFF", "\0", "\u0130", "ß", "\u01C5", "١٢", "•", "1.", "a)", "*",
          "_", "cannot", "[3]", "REUTERS", "(AP)", "+", "=");

  private final Tokenizer tokenizer = Tokenizer.load();

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokensAreInOrderAndMissNothingButWhiteSpace(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(400);
    for (int i = 0; i < pieces; i++) {
      boolean wild = random.nextInt(20) == 0;
      text.append(
          wild
              ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    check(text.toString());
  }

  @Test
  void oneChunkWithoutEndIsReadInOnePass() {
    for (String piece :
        List.of(
            "a", "a.", "a-", "1-", "1/", "a@", "'", "'s", "U.S.", "\"", ":/", "www.", ".", "\n",
            "a\n", "é’t", "北", "(", "no. ", "Mr. ")) {
      String text = piece.repeat(100_000);
      check(text);
    }
  }

  private void check(String text) {
    int at = 0;
    for (Tokens tokens : tokenizer.tokenize(text)) {
      assertThat(tokens.size()).isBetween(1, SentenceBoundaries.LONGEST);
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.starts()[i]).isGreaterThanOrEqualTo(at);
        assertThat(isSpace(text, at, tokens.starts()[i])).isTrue();
        assertThat(tokens.ends()[i]).isGreaterThan(tokens.starts()[i]);
        at = tokens.ends()[i];
      }
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
    assertThat(isSpace(text, at, text.length())).isTrue();
  }

  private static boolean isSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isSpace(Characters.at(text, i))) {
        return false;
      }
    }
    return true;
  }
}
