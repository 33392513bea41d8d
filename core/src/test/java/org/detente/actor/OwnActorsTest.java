package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {
  @TempDir private Path folder;

  private String resolve(String text, String phrase, String day) throws IOException {
    Path file = Files.writeString(folder.resolve("own"), text);
    Resolution found =
        new ActorResolver(ActorLexicon.load(List.of(file)))
            .resolve(phrase, Optional.of(LocalDate.parse(day)), Optional.empty());
    return found.country().orElse("-") + " " + found.sector().map(Enum::name).orElse("-");
  }

  @Test
  void aTableAddsRowsThatGoBeforeTheShippedOnes() throws IOException {
    String table =
        "name\taliases\tcountry\tterms\nHarbour Guard\tHG|Guards of the Quay\tLVA\tCOP\n";
    assertThat(resolve(table, "Guards of the Quay", "2020-01-01")).isEqualTo("LVA COP");
  }

  @Test
  void aPetrarchActorTakesItsCodeOfTheDay() throws IOException {
    String actors =
        "<!-- my actors -->\nNORTHERN_QUAY_LEAGUE\n+QUAY_LEAGUE\n\t[LVAREB <991231]\n\t[LVAPTY"
            + " >000101] # joined\n";
    assertThat(resolve(actors, "the Quay League", "1995-01-01")).isEqualTo("LVA REB");
    assertThat(resolve(actors, "Northern Quay League", "2005-01-01")).isEqualTo("LVA PTY");
  }

  @Test
  void aPetrarchAgentIsARole() throws IOException {
    String agents = "QUAY_WARDEN {} [~COP]\n";
    assertThat(resolve(agents, "Latvian quay wardens", "2020-01-01")).isEqualTo("LVA COP");
  }

  @Test
  void aWrongRowNamesFileAndLine() {
    assertThatThrownBy(
            () ->
                resolve("name\taliases\tcountry\tterms\nX\t\tLVA\tCOP:1:2:3\n", "X", "2020-01-01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
