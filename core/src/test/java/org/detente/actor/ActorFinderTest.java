package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.record.Actor;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final ActorFinder FINDER = ActorFinder.load();

  private static Actors find(String text, String day) {
    ParsedText parsed = SYNTAX.parse(text);
    return FINDER.find(Report.of(text, Optional.of(new Published(day, "input"))), parsed);
  }

  private static List<Actor> called(Actors actors, String name) {
    return actors.all().stream().filter(a -> a.name().contains(name)).toList();
  }

  private static String code(Actor actor) {
    return actor.country().orElse("-") + " " + actor.sector().map(Enum::name).orElse("-");
  }

  @Test
  void aSurnameATitleAndAPronounJoinTheFullName() {
    Actors actors =
        find(
            "Foreign Minister Penny Wong arrived in Suva on Monday. Wong said the visit was"
                + " overdue. She will leave on Thursday.",
            "2023-02-01");
    assertThat(called(actors, "Penny Wong"))
        .singleElement()
        .satisfies(
            wong -> {
              assertThat(code(wong)).isEqualTo("AUS GOV");
              assertThat(wong.mentions()).hasSize(3);
            });
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    Actors actors =
        find("Peter Walsh met Maria Walsh in the lobby. Peter Walsh left first.", "2020-02-01");
    assertThat(called(actors, "Walsh")).hasSize(2);
  }

  @Test
  void titlesAndAddressTellPeopleOfOneSurnameApart() {
    Actors actors =
        find(
            "Foreign Minister Khan met reporters. Defence Minister Khan did not attend. Peter"
                + " Walsh, a British diplomat, was held with his wife, Anna Walsh. Mrs. Walsh was"
                + " released. Walsh remains in jail.",
            "2022-05-01");
    assertThat(called(actors, "Khan")).hasSize(2);
    assertThat(called(actors, "Peter Walsh"))
        .singleElement()
        .satisfies(
            peter ->
                assertThat(actors.in(4)).anyMatch(mention -> mention.actor().equals(peter.id())));
  }

  @Test
  void anAppositionTellsWhoAnUnknownNameIs() {
    Actors actors =
        find("Karim Najafi, an Iranian dissident, was arrested at the border.", "2019-02-01");
    assertThat(called(actors, "Karim Najafi"))
        .singleElement()
        .satisfies(
            najafi -> {
              assertThat(code(najafi)).isEqualTo("IRN OPP");
              assertThat(najafi.from()).contains("apposition");
            });
  }

  @Test
  void anUnnamedForceIsAnActorOfItsCountry() {
    Actors actors = find("Ethiopian troops crossed the river at dawn.", "2021-02-01");
    assertThat(actors.headedBy(0, 1))
        .hasValueSatisfying(
            troops -> {
              assertThat(troops.kind()).isEqualTo(MentionKind.NOMINAL);
              assertThat(troops.country()).hasValue("ETH");
              assertThat(troops.sector().map(Enum::name)).hasValue("MIL");
            });
  }

  @Test
  void aCountryThatOnlyModifiesIsAMentionOfItsOwn() {
    Actors actors = find("Norwegian gas reached the terminal.", "2021-02-01");
    assertThat(actors.mentions())
        .singleElement()
        .satisfies(
            norway -> {
              assertThat(norway.kind()).isEqualTo(MentionKind.MODIFIER);
              assertThat(norway.country()).hasValue("NOR");
            });
  }

  @Test
  void aCapitalThatActsIsAGovernmentAndOneThatPlacesIsNot() {
    Actors actors = find("Ankara rejected the offer.", "2021-02-01");
    assertThat(actors.mentions().get(0).sector().map(Enum::name)).hasValue("GOV");
    Actors placed = find("The talks took place in Ankara.", "2021-02-01");
    assertThat(placed.mentions().stream().filter(m -> m.country().equals(Optional.of("TUR"))))
        .allSatisfy(m -> assertThat(m.sector()).isEmpty());
  }

  @Test
  void thePresidentIsTheSpeakersOwn() {
    Actors actors =
        find(
            "President Emmanuel Macron called President Vladimir Putin on Friday. Jean-Yves Le"
                + " Drian said the president had been firm.",
            "2021-02-01");
    assertThat(called(actors, "Macron").get(0).mentions()).hasSize(2);
  }

  @Test
  void internationalOrganisationsShareOneCodeInTheRecord() {
    Actors actors = find("The Security Council and the European Union agreed.", "2021-02-01");
    assertThat(actors.all()).extracting(a -> a.country().orElse("-")).containsOnly("IGO");
  }

  @Test
  void aNameOfWhichNothingIsKnownIsNoted() {
    Actors actors = find("Susan Hallgrim spoke for an hour.", "2021-02-01");
    assertThat(actors.notes()).extracting(n -> n.kind()).containsExactly("unresolved-actor");
  }

  @Test
  void aPersonCalledLikeACapitalIsNoGovernment() {
    Actors actors =
        find(
            "Sana Bukhari, a spokeswoman for the port workers, said talks had failed. Chad Miller"
                + " resigned on Friday.",
            "2023-02-01");

    assertThat(actors.all()).noneMatch(a -> a.country().filter("YEM"::equals).isPresent());
    assertThat(actors.all()).noneMatch(a -> a.country().filter("TCD"::equals).isPresent());
  }

  @Test
  void theSameTextGivesTheSameActors() {
    String text = "Russian and Ukrainian negotiators met in Minsk. They will meet again, he said.";
    assertThat(find(text, "2022-03-03").all()).isEqualTo(find(text, "2022-03-03").all());
  }

  private static List<String> nominals(Actors actors, int sentence) {
    return actors.in(sentence).stream()
        .filter(m -> m.kind() == MentionKind.NOMINAL)
        .map(m -> m.country().orElse("-") + " " + m.sector().map(Enum::name).orElse("-"))
        .sorted()
        .toList();
  }

  @Test
  void bothSidesAreTheTwoCountriesOfTheSentenceBefore() {
    Actors actors =
        find("Norway signed a treaty with Chile. Both sides praised the deal.", "2021-02-01");
    assertThat(nominals(actors, 1)).containsExactly("CHL -", "NOR -");
    assertThat(actors.allHeadedBy(1, 1)).hasSize(2);
  }

  @Test
  void theTwoLeadersAreOfBothGovernments() {
    Actors actors =
        find("Norway signed a treaty with Chile. The two leaders shook hands.", "2021-02-01");
    assertThat(nominals(actors, 1)).containsExactly("CHL GOV", "NOR GOV");
  }

  @Test
  void bothSidesOfAThingAreNoActors() {
    Actors actors =
        find("Norway signed a treaty with Chile. Both sides of the coin shone.", "2021-02-01");
    assertThat(nominals(actors, 1)).isEmpty();
  }

  @Test
  void bothSidesStayOpenWhereOneCountryIsNamed() {
    Actors actors = find("Norway signed a treaty. Both sides praised the deal.", "2021-02-01");
    assertThat(nominals(actors, 1)).isEmpty();
  }

  @Test
  void aCounterpartIsOfItsOwnCountryAndHoldsTheSameOffice() {
    Actors actors = find("President Emmanuel Macron met his Swedish counterpart.", "2021-02-01");
    assertThat(nominals(actors, 0)).contains("SWE GOV");
  }

  @Test
  void peopleOfOneSurnameStayApartWhenTheSurnameStandsAlone() {
    Actors actors =
        find(
            "Peter Walsh met Maria Walsh in the lobby. Maria Walsh spoke. Walsh left first.",
            "2020-02-01");
    assertThat(called(actors, "Walsh")).hasSize(2);
    assertThat(called(actors, "Peter Walsh").get(0).mentions()).hasSize(1);
    assertThat(called(actors, "Maria Walsh").get(0).mentions()).hasSize(3);
  }

  @Test
  void theTwoCountriesAreThoseTheReportIsAboutRatherThanTwoNamedInPassing() {
    Actors actors =
        find(
            "Norway and Chile signed a treaty. Norway thanked Chile. Chile and Norway will trade."
                + " Chile praised Norway. Kenya wrote to Ghana. The two governments met on"
                + " Monday.",
            "2021-02-01");
    assertThat(nominals(actors, 5)).containsExactly("CHL GOV", "NOR GOV");
  }

  @Test
  void ministriesOfTwoCountriesAreTwoActors() {
    Actors actors =
        find("Norway and Chile share a border. The two foreign ministries met.", "2021-02-01");
    assertThat(nominals(actors, 1)).containsExactly("CHL GOV", "NOR GOV");
  }

  @Test
  void theyAreAllWhoActedTogether() {
    Actors actors =
        find(
            "President Ola Berg of Norway arrived on Monday. He saw President Ana Soto of Chile."
                + " Soto and Berg met in Santiago. They signed a deal.",
            "2023-02-01");
    assertThat(actors.allHeadedBy(3, 0)).hasSize(2);
  }

  @Test
  void theVesselsAreOfTheCountryWhoseShipsWereTold() {
    Actors actors =
        find(
            "Three Chilean warships left the harbour. Norway ordered the vessels to return.",
            "2021-02-01");
    assertThat(nominals(actors, 1)).containsExactly("CHL MIL");
  }

  @Test
  void aDeputyMinisterKeepsTheRank() {
    Actors actors = find("Deputy Foreign Minister Ola Berg of Norway left.", "2021-02-01");
    assertThat(called(actors, "Ola Berg").get(0).title()).contains("deputy foreign minister");
  }

  @Test
  void aSpokeswomanIsOfTheBodySheSpeaksFor() {
    Actors actors =
        find(
            "Chile closed the port. A spokeswoman for its border service, Ana Soto, said two"
                + " Norwegians had left.",
            "2021-02-01");
    assertThat(code(called(actors, "Ana Soto").get(0))).startsWith("CHL");
  }

  @Test
  void aNameAfterAPrepositionOfPlaceIsNoPerson() {
    Actors actors = find("Soldiers seized cocaine near Puerto Sandoval.", "2021-02-01");
    assertThat(called(actors, "Puerto Sandoval")).isEmpty();
  }

  @Test
  void whoRunsACompanyIsOfItsSectorAndPlace() {
    Actors actors = find("Marta Nowak, who runs a shipping company in Poland, left.", "2021-02-01");
    assertThat(code(called(actors, "Marta Nowak").get(0))).isEqualTo("POL BUS");
  }

  @Test
  void aNonGovernmentalOrganisationIsOfNoCountry() {
    Actors actors =
        find("River Monitor, a non-governmental organisation, accused Chile.", "2021-02-01");
    assertThat(called(actors, "River Monitor")).allMatch(a -> code(a).startsWith("NGO"));
  }
}
