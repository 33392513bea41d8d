package org.detente.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.actor.Actors;
import org.detente.record.Place;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final PlaceFinder PLACES = PlaceFinder.load();

  private static List<Place> places(String text) {
    return PLACES.find(
        Report.of(text, Optional.empty()),
        SYNTAX.parse(text),
        new Actors(List.of(), List.of(), List.of()));
  }

  private static Place place(String text, String words) {
    return places(text).stream()
        .filter(p -> p.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no place " + words + " in " + places(text)));
  }

  @Test
  void aTownWithItsStateIsTheOneInThatState() {
    Place paris = place("The fire broke out in Paris, Texas, on Monday.", "Paris");

    assertThat(paris.country()).contains("USA");
    assertThat(paris.admin1()).contains("Texas");
    assertThat(paris.kind()).isEqualTo("city");
  }

  @Test
  void oneNameMayMeanTwoPlacesWhereTheTextSaysSo() {
    String text = "In Birmingham, Alabama, it rained; in Birmingham, England, it snowed.";

    assertThat(places(text).stream().filter(p -> p.kind().equals("city")))
        .extracting(p -> p.country().orElse(""))
        .containsExactly("USA", "GBR");
  }

  @Test
  void aTownInACountryIsTheOneInThatCountry() {
    assertThat(place("He left the port of Tripoli in Lebanon.", "Tripoli").country())
        .contains("LBN");
  }

  @Test
  void namesWithParticlesAreWhole() {
    assertThat(place("They met in Sharm el-Sheikh on Monday.", "Sharm el-Sheikh").country())
        .contains("EGY");
    assertThat(place("Shells fell in Deir ez-Zor.", "Deir ez-Zor").country()).contains("SYR");
  }

  @Test
  void aBareNameIsTheMostPopulousPlace() {
    Place paris = place("The envoys met in Paris before the vote.", "Paris");

    assertThat(paris.country()).contains("FRA");
    assertThat(paris.latitude().getAsDouble()).isBetween(48.7, 49.0);
  }

  @Test
  void theCompanyANameKeepsDecidesBetweenAStateAndACountry() {
    String near = "Shelling was heard in Georgia, from Tbilisi to Gori and Poti.";
    String far = "Storms crossed Georgia, from Atlanta to Macon and Savannah.";

    assertThat(place(near, "Georgia").country()).contains("GEO");
    assertThat(place(far, "Georgia").country()).contains("USA");
  }

  @Test
  void anAbbreviatedStateAfterACommaIsAPlace() {
    assertThat(place("He was born in Salem, Ore., in 1950.", "Ore.").name()).isEqualTo("Oregon");
  }

  @Test
  void areasSeasAndRiversAreFoundWithTheirKind() {
    String text = "Ships left the Black Sea while troops crossed the Dnieper into Donbas.";

    assertThat(places(text)).extracting(Place::kind).containsExactly("sea", "river", "area");
  }

  @Test
  void aPersonWhoseNameIsAlsoATownsIsNoPlace() {
    assertThat(places("Mr. Lincoln told Austin Dallas that it was over.")).isEmpty();
  }

  @Test
  void adjectivesAreNotPlaces() {
    assertThat(places("The Russian minister met his Turkish colleague.")).isEmpty();
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(place("Rain fell on São Paulo.", "São Paulo").country()).contains("BRA");
    assertThat(place("GENEVA (AP) -- They met again.", "GENEVA").country()).contains("CHE");
  }

  @Test
  void aTextWithoutNamesHasNoPlaces() {
    assertThat(places("nothing happened here.")).isEmpty();
  }
}
