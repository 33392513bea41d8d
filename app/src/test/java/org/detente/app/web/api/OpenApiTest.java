package org.detente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.app.web.http.Route;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final String ROOT = "/api/v1";

  @Test
  void describesJustTheRoutesThereAreAndTheirParameters() throws IOException {
    TreeMap<String, Set<String>> served = new TreeMap<>();
    Stores none = new Stores(Path.of("none.duckdb"), 1000);
    for (Route route :
        Api.routes(
            none,
            () -> {
              throw new IllegalStateException("not asked");
            },
            () -> {
              throw new IllegalStateException("not asked");
            },
            Clock.systemUTC(),
            new Api.Door("cookie", token -> Optional.empty()))) {
      served.put(
          route.method() + " " + route.path().substring(ROOT.length()),
          new TreeSet<>(route.params()));
    }
    none.close();

    assertThat(described()).isEqualTo(served);
  }

  @Test
  void everyReferenceLeadsToASchema() throws IOException {
    Set<String> known = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    try (JsonParser json = parser()) {
      TreeSet<String> path = new TreeSet<>();
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String at = json.getParsingContext().pathAsPointer().toString();
        if (token == JsonToken.VALUE_STRING && at.endsWith("/$ref")) {
          used.add(json.getText().replace("#", ""));
        }
        path.add(at);
      }
      path.stream().filter(p -> p.matches("/components/schemas/\\w+")).forEach(known::add);
    }

    assertThat(used).isNotEmpty().isSubsetOf(known);
  }

  private static TreeMap<String, Set<String>> described() throws IOException {
    TreeMap<String, Set<String>> described = new TreeMap<>();
    try (JsonParser json = parser()) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String[] at = json.getParsingContext().pathAsPointer().toString().split("/", -1);
        if (at.length < 4 || !at[1].equals("paths")) {
          continue;
        }
        String route = at[3].toUpperCase(java.util.Locale.ROOT) + " " + at[2].replace("~1", "/");
        Set<String> params = described.computeIfAbsent(route, r -> new TreeSet<>());
        boolean isName = at.length == 7 && at[4].equals("parameters") && at[6].equals("name");
        if (isName
            && token == JsonToken.VALUE_STRING
            && !at[2].contains("{" + json.getText() + "}")) {
          params.add(json.getText());
        }
      }
    }
    return described;
  }

  private static JsonParser parser() throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      assertThat(in).isNotNull();
      return new JsonFactory().createParser(in.readAllBytes());
    }
  }
}
