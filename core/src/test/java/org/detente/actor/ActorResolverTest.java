package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load();

  private static String resolve(String phrase, String day) {
    Resolution found =
        RESOLVER.resolve(
            phrase,
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            Optional.empty());
    return found.country().orElse("-") + " " + found.sector().map(Enum::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Ukrainian border guards, 2022-03-01, UKR MIL",
    "three Georgian opposition activists, '', GEO OPP",
    "the mayor of Kharkiv, '', UKR GOV",
    "Iran-backed militiamen, '', - PRM",
    "the Kremlin, '', RUS GOV",
    "a retired Mossad officer, '', ISR ELI",
    "dozens of Bolivian miners, '', BOL LAB",
    "Norway's embassy in Kabul, '', NOR GOV",
    "Boko Haram commanders, '', NGA REB",
    "Peru, '', PER -",
  })
  void aPhraseTakesItsSectorFromItsHeadAndItsCountryFromWhatModifiesIt(
      String phrase, String day, String code) {
    assertThat(resolve(phrase, day)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Angela Merkel, 2003-05-01, DEU OPP",
    "Angela Merkel, 2010-05-01, DEU GOV",
    "Angela Merkel, 2023-05-01, DEU ELI",
    "Taliban, 2019-01-01, AFG REB",
    "Taliban, 2023-01-01, AFG GOV",
    "Emmanuel Macron, 2021-05-01, FRA GOV",
  })
  void anOfficeHoldsOnItsDaysOnly(String phrase, String day, String code) {
    assertThat(resolve(phrase, day)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskiy, 2022-03-01, UKR GOV",
    "Kasym-Zhomart Tokaev, 2021-03-01, KAZ GOV",
    "Muammar Qadhafi, 2005-03-01, LBY GOV",
    "Bashar el-Assad, 2015-03-01, SYR GOV",
  })
  void transliterationsOfANameMeet(String phrase, String day, String code) {
    assertThat(resolve(phrase, day)).isEqualTo(code);
  }

  @Test
  void anOpenOfficeIsOnlyKnownUpToADay() {
    Resolution found =
        RESOLVER.resolve(
            "Emmanuel Macron", Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty());
    assertThat(found.sector()).isPresent();
    assertThat(found.knownOn()).hasValue(LocalDate.of(2026, 1, 22));
  }

  @ParameterizedTest
  @CsvSource({
    "Charles III, 2023-05-01, '', GBR, NZL",
    "Charles III, 2023-05-01, the parliament of New Zealand, NZL, GBR",
    "Australia's King Charles III, 2023-05-01, '', AUS, GBR",
    "Charles III, 2023-05-01, the British king and Canada, GBR, CAN",
    "Emmanuel Macron, 2023-05-01, New Caledonia, NCL, FRA",
  })
  void aHeadOfSeveralStatesIsOfTheOneThatIsNamed(
      String phrase, LocalDate day, String context, String country, String other) {
    Resolution found =
        RESOLVER.resolve(phrase, Optional.of(day), Optional.of(context).filter(c -> !c.isEmpty()));
    assertThat(found.country()).hasValue(country);
    assertThat(found.sector().map(Enum::name)).hasValue("GOV");
    assertThat(found.alsoOf()).contains(other).doesNotContain(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Jens Stoltenberg, 2012-05-01, NOR GOV",
    "Jens Stoltenberg, 2022-05-01, IGO GOV",
    "Donald Tusk, 2017-05-01, EUR GOV",
    "Donald Tusk, 2024-05-01, POL GOV",
  })
  void anOfficeMayServeAnotherThanThePersonsOwnCountry(String phrase, String day, String code) {
    assertThat(resolve(phrase, day)).isEqualTo(code);
  }

  @Test
  void anUnknownPersonIsWhatTheAppositionSays() {
    Resolution found =
        RESOLVER.resolve("Ali Reza, an Iranian dissident", Optional.empty(), Optional.empty());
    assertThat(found.country()).hasValue("IRN");
    assertThat(found.sector().map(Enum::name)).hasValue("OPP");
    assertThat(found.from()).contains("apposition");
  }

  @Test
  void contextGivesTheCountryThatThePhraseLacks() {
    Resolution found =
        RESOLVER.resolve("the finance ministry", Optional.empty(), Optional.of("Kenya"));
    assertThat(found.country()).hasValue("KEN");
    assertThat(found.from()).contains("context");
  }

  @Test
  void whatIsNoActorStaysUnresolved() {
    assertThat(RESOLVER.resolve("a wooden table", Optional.empty(), Optional.empty()).isResolved())
        .isFalse();
  }

  @Test
  void aSurnameThatIsAlsoACityGivesNoCountry() {
    assertThat(RESOLVER.resolve("Colin Martin", Optional.empty(), Optional.empty()).country())
        .isEmpty();
  }
}
