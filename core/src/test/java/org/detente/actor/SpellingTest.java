package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Zelenskyy, Zelenskiy",
    "Tokayev, Tokaev",
    "Qadhafi, Gaddafi",
    "Zhaparov, Japarov",
    "Khamenei, Hamenei",
    "Yanukovych, Yanukovich",
  })
  void transliterationsOfOneNameSoundAlike(String one, String other) {
    assertThat(Spelling.sound(Spelling.key(one))).isEqualTo(Spelling.sound(Spelling.key(other)));
  }

  @ParameterizedTest
  @CsvSource({"Erdoğan, erdogan", "U.S., us", "Łódź, lodz", "Élysée, elysee"})
  void aKeyHasNoAccentsPointsOrCapitals(String word, String key) {
    assertThat(Spelling.key(word)).isEqualTo(key);
  }
}
