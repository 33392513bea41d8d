package org.detente.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.reading.Reader;
import org.detente.record.Direction;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;

/** Issues and relations of small reports, through the whole reader. */
class IssueReadingTest {
  private static final Reader READER = Reader.load();

  @Test
  void anIssueIsTiedToTheTwoWhoWorkOnIt() {
    Issue issue = only(read("Kenya and Uganda will cooperate on malaria."));
    assertThat(issue.kind()).isEqualTo(IssueKind.COOPERATION);
    assertThat(issue.between()).containsExactly("KEN", "UGA");
    assertThat(issue.context()).contains("health");
  }

  @Test
  void cooperationThatIsBrokenOffIsAConcern() {
    Issue issue = only(read("Kenya suspended its cooperation on malaria with Uganda."));
    assertThat(issue.kind()).isEqualTo(IssueKind.CONCERN);
  }

  @Test
  void whatTalksFailOverIsAConcern() {
    Issue issue = only(read("Talks on fishing rights between Chad and Niger collapsed."));
    assertThat(issue.kind()).isEqualTo(IssueKind.CONCERN);
  }

  @Test
  void theSameIssueIsOneRecordAndEveryStatementOnItRefersToIt() {
    Reading reading =
        read(
            "Egypt accused Sudan of smuggling arms. \"We deplore arms trafficking,\" Egyptian"
                + " President Omar Nassar said. He said arms trafficking must end.");
    List<String> trafficking =
        reading.issues().stream()
            .filter(i -> i.name().equals("smuggling arms"))
            .map(Issue::id)
            .toList();
    assertThat(trafficking).hasSize(1);
    assertThat(
            reading.statements().stream()
                .filter(s -> s.issues().contains(trafficking.get(0)))
                .count())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void aRelationHasItsSidesItsDirectionAndItsCauses() {
    Reading reading =
        read("Tensions between Chad and Sudan have risen due to cattle raids and gold smuggling.");
    Relation relation = reading.relations().get(0);
    assertThat(relation.between()).containsExactly("SDN", "TCD");
    assertThat(relation.direction()).contains(Direction.WORSE);
    assertThat(relation.state()).isEqualTo("Tensions have risen");
    assertThat(names(reading, relation.because())).contains("gold smuggling");
  }

  @Test
  void aPrefixNamesASide() {
    assertThat(read("Sino-Russian ties have soured.").relations().get(0).between())
        .containsExactly("CHN", "RUS");
  }

  @Test
  void aWishIsNoState() {
    assertThat(read("Egypt hopes to improve ties with Turkey.").relations()).isEmpty();
    assertThat(read("Ties between Egypt and Turkey could improve.").relations()).isEmpty();
  }

  @Test
  void aNegatedChangeLeavesTheRelationAsItIs() {
    Relation relation =
        read("Relations between Egypt and Turkey have not improved.").relations().get(0);
    assertThat(relation.direction()).contains(Direction.UNCHANGED);
  }

  private static Issue only(Reading reading) {
    assertThat(reading.issues()).hasSize(1);
    return reading.issues().get(0);
  }

  private static List<String> names(Reading reading, List<String> ids) {
    return reading.issues().stream().filter(i -> ids.contains(i.id())).map(Issue::name).toList();
  }

  private static Reading read(String text) {
    return READER.read(Report.of(text, Optional.empty()));
  }
}
