package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTablesTest {
  private static final Set<Integer> LENGTHS = Set.of(3);

  @Test
  void everyRowHasACodeAndTermsThatCanBeRead() {
    new LexiconTables(
            (entry, names) -> {
              assertThat(entry.terms()).as(entry.name()).isNotEmpty();
              entry
                  .country()
                  .ifPresent(c -> assertThat(LENGTHS).as(entry.name()).contains(c.length()));
              entry
                  .terms()
                  .forEach(t -> assertThat(t.until()).as(entry.name()).isAfterOrEqualTo(t.since()));
            })
        .readAll();
  }
}
