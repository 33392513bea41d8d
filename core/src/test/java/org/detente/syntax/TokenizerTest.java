package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = Tokenizer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They don't know | They do n't know",
        "She can’t, won't and cannot | She ca n’t , wo n't and can not",
        "Georgia's parties' leaders | Georgia 's parties ' leaders",
        "the O'Hara family | the O'Hara family",
        "a third-party, state-run site | a third - party , state - run site",
        "an anti-war ex-envoy re-elected | an anti-war ex-envoy re-elected",
        "a U.S.-led force | a U.S. - led force",
        "It cost $5.2bn or 10%. | It cost $ 5.2 bn or 10 % .",
        "on 9/11 in 2010-2012 | on 9/11 in 2010 - 2012",
        "at 7pm and 5:30 p.m. sharp | at 7 pm and 5:30 p.m. sharp",
        "the 1990s, the '90s | the 1990s , the '90s",
        "call 555-123-4567 now | call 555-123-4567 now",
        "and/or (see below) | and / or ( see below )",
        "see https://example.org/a?b=1. Yes | see https://example.org/a?b=1 . Yes",
        "mail press.office@example.org, please | mail press.office@example.org , please",
        "@handle likes #peace | @handle likes #peace",
        "AT&T and R&D | AT&T and R&D",
        "Wait... what?! | Wait ... what ?!",
        "He said: \"“Go!”\" | He said : \" “ Go ! ” \"",
        "Mr. J. K. Olsen Jr. left | Mr. J. K. Olsen Jr. left",
        "We will win.Then we rest | We will win . Then we rest",
        "No. 5 of 12. No. | No. 5 of 12 . No .",
      })
  void tokensAreCutAsInTheTreebanks(String text, String expected) {
    assertThat(String.join(" ", forms(text))).isEqualTo(expected);
  }

  @Test
  void offsetsCountUtf16UnitsWhateverTheScript() {
    String text = "\u200FРоссия\u00A0и 𝒳𝒴, e\u0301te\u0301 👩‍🚀🇺🇦\u200B北京。 שלום\uD800 x";
    assertThat(forms(text))
        .containsExactly(
            "Россия",
            "и",
            "𝒳𝒴",
            ",",
            "e\u0301te\u0301",
            "👩‍🚀",
            "🇺",
            "🇦",
            "北",
            "京",
            "。",
            "שלום",
            "\uD800",
            "x");
  }

  @Test
  void anEndlessSentenceIsCut() {
    List<Tokens> sentences = tokenizer.tokenize("and so ".repeat(1_500));
    assertThat(sentences).extracting(Tokens::size).containsExactly(1_000, 1_000, 1_000);
  }

  @Test
  void aBlankTextHasNoSentences() {
    assertThat(tokenizer.tokenize("")).isEmpty();
    assertThat(tokenizer.tokenize(" \n\t\u00A0\u200B\r\n ")).isEmpty();
  }

  private List<String> forms(String text) {
    return tokenizer.tokenize(text).stream()
        .flatMap(
            tokens ->
                java.util.stream.IntStream.range(0, tokens.size())
                    .mapToObj(i -> text.substring(tokens.starts()[i], tokens.ends()[i])))
        .toList();
  }
}
