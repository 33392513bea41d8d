package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.record.Actor;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownPeopleTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final ActorFinder FINDER = ActorFinder.load();

  private static List<Actor> find(String text) {
    Report report = Report.of(text, Optional.of(new Published("2022-03-01", "input")));
    return FINDER.find(report, SYNTAX.parse(text)).all();
  }

  private static Actor only(String text, String name) {
    List<Actor> called = find(text).stream().filter(a -> a.name().contains(name)).toList();
    assertThat(called).as("actors called " + name).hasSize(1);
    return called.get(0);
  }

  private static String code(Actor actor) {
    return actor.country().orElse("-") + " " + actor.sector().map(Enum::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian Transport Minister Elsa Cardenas resigned on Monday.|Cardenas|PER GOV|title",
        "Karim Najafi, an Iranian dissident, was arrested.|Najafi|IRN OPP|apposition",
        "Norway recalled its envoy, Lars Hagen, on Friday.|Hagen|NOR GOV|apposition",
        "A spokesman for the Chinese Foreign Ministry, Liu Wenbo, rejected it.|Liu|CHN GOV|apposition",
        "Kenya's army denied the claim. Army spokesman Peter Kibet said no one was hurt.|Kibet|KEN MIL|organisation",
        "In Tirana, crowds gathered. \"It is our money,\" said Drita Leka, a nurse.|Leka|ALB MED|place",
        "Zambia rejected the loan. Finance Minister Grace Mumba called it a trap.|Mumba|ZMB GOV|context",
      })
  void anUnknownPersonGetsACountryAndTheRecordSaysHow(
      String text, String name, String code, String from) {
    Actor actor = only(text, name);
    assertThat(code(actor)).isEqualTo(code);
    assertThat(actor.from()).contains(from);
  }

  @Test
  void theTitleIsTheTextsOwn() {
    Actor actor = only("Egyptian Irrigation Minister Tarek el-Masri left early.", "Masri");
    assertThat(actor.name()).isEqualTo("Tarek el-Masri");
    assertThat(actor.title()).hasValue("irrigation minister");
  }

  @Test
  void aSurnameThatStandsFirstIsFoundAgain() {
    String text = "Chinese Vice Premier Zhou Wenbo met reporters. Zhou said the plan was ready.";
    assertThat(only(text, "Zhou").mentions()).hasSize(2);
  }

  @Test
  void officialsOfTwoCountriesAreTwoActors() {
    assertThat(find("Officials from Chad and Niger met in Geneva."))
        .extracting(UnknownPeopleTest::code)
        .contains("TCD GOV", "NER GOV");
  }

  @Test
  void unnamedDiplomatsAreNobodysInParticular() {
    assertThat(find("India and Pakistan will meet in Dubai, two diplomats said."))
        .filteredOn(a -> a.name().contains("diplomats"))
        .allSatisfy(a -> assertThat(a.country()).isEmpty());
  }

  @Test
  void aCityInANameIsNoCountry() {
    assertThat(only("Captain Andreas Vogelsang was at the wheel.", "Vogelsang").country())
        .isEmpty();
  }
}
