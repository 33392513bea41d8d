package org.detente.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingViewTest {
  private static final String PLAIN = new ReadingView(100, false).print(SampleReading.reading());

  @Test
  void aPageTellsWhoSaidAndDidWhat() {
    assertThat(PLAIN)
        .contains("Ministers meet in Arica")
        .contains("published 2024-06-12 (from input)")
        .contains("Ana Rojas, foreign minister")
        .contains("Ana Rojas (CHL GOV) told · Radio Sur · direct quotation “”")
        .contains("“We want open borders, and we want them soon,”")
        .contains("about PER (tone +0.50)")
        .contains("CONSULT visit  CHL GOV Ana Rojas ↔ PER GOV her Peruvian counterpart")
        .contains("actual · 2024-06-03 to 2024-06-09 “last week” · in Arica, CHL")
        .contains("CONCEDE  PER GOV Peru → (not named)")
        .contains("planned")
        .contains("as said in s2")
        .contains("because of fishing rights")
        .contains("no country for “officials”");
  }

  @Test
  void everyItemNamesItsSentence() {
    assertThat(PLAIN.lines().filter(line -> line.matches(" s\\d.*")))
        .hasSize(7)
        .allMatch(line -> line.matches(" s[1-4] {3}\\S.*"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100})
  void noLineIsWiderThanAsked(int width) {
    String page = new ReadingView(width, false).print(SampleReading.reading());
    assertThat(page.lines()).allMatch(line -> line.length() <= width);
  }

  @Test
  void coloursChangeNothingButColour() {
    String painted = new ReadingView(100, true).print(SampleReading.reading());
    assertThat(painted).contains("\033[");
    assertThat(painted.replaceAll("\033\\[\\d*m", "")).isEqualTo(PLAIN);
  }
}
