package org.detente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowTest {
  private final JsonRow row = new JsonRow(Set.of("id", "text"));

  @Test
  void wantedScalarsAreKeptAndAllElsePassedOver() throws JsonRow.BrokenJsonException {
    Map<String, String> fields = new HashMap<>();
    row.read("{\"id\":12,\"x\":{\"id\":\"no\"},\"text\":\"a\\nb\",\"y\":[1,2]}", fields);
    assertThat(fields).containsExactlyInAnyOrderEntriesOf(Map.of("id", "12", "text", "a\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{\"id\":1", "{\"id\":1} {}", "{\"id\":tru}", "x"})
  void whatIsNoObjectIsBroken(String line) {
    assertThatThrownBy(() -> row.read(line, new HashMap<>()))
        .isInstanceOf(JsonRow.BrokenJsonException.class);
  }

  @Test
  void aBreakKeepsTheFieldsBeforeItAndNamesTheColumn() {
    Map<String, String> fields = new HashMap<>();
    assertThatThrownBy(() -> row.read("{\"id\":\"a\", !", fields))
        .hasMessageContaining("column 12");
    assertThat(fields).containsEntry("id", "a");
  }
}
