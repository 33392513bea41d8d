package org.detente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.detente.app.web.Servers;
import org.detente.app.web.TestStore;
import org.detente.app.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actual answers against the description that the server gives of itself. */
class AnswersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ROOT = "/api/v1";

  @TempDir private static Path folder;
  private static WebServer server;
  private static Schema schema;

  @BeforeAll
  static void starts() throws Exception {
    server = Servers.open(TestStore.in(folder));
    schema = new Schema(get("/openapi.json"));
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  private static String get(String path) throws Exception {
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.url()).resolve(ROOT + path)).build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  @ParameterizedTest
  @CsvSource({
    "/runs, /runs",
    "/reports, /reports?limit=5",
    "/reports/{id}, /reports/plan",
    "/events, /events?limit=100",
    "/statements, /statements?limit=100",
    "/actors, /actors",
    "/actors/{id}, /actors/Chile",
    "/dyads, /dyads",
    "/dyads/{a}-{b}, /dyads/CHL-BOL",
    "/dyads/{a}-{b}/bins, /dyads/CHL-BOL/bins?every=month",
    "/dyads/{a}-{b}/balance, /dyads/CHL-BOL/balance",
    "/dyads/{a}-{b}/changes, /dyads/CHL-BOL/changes",
    "/dyads/{a}-{b}/issues, /dyads/CHL-BOL/issues",
    "/dyads/{a}-{b}/marks, /dyads/CHL-BOL/marks",
    "/dyads/{a}-{b}/events, /dyads/CHL-BOL/events?limit=100",
    "/dyads/{a}-{b}/statements, /dyads/CHL-BOL/statements",
    "/dyads/{a}-{b}/plans, /dyads/CHL-BOL/plans",
    "/plans, /plans",
    "/places, /places",
    "/search, /search?q=Chile",
    "/propositions, /propositions?q=CHL+BOL+worse+between+2022-01-01+and+2022-12-20"
  })
  void anAnswerIsAsDescribed(String path, String asked) throws Exception {
    assertThat(schema.faults(path, get(asked))).isEmpty();
  }

  @Test
  void whatIsNotAsDescribedIsNoticed() throws Exception {
    assertThat(schema.faults("/dyads/{a}-{b}", "{\"dyad\":[\"CHL\",\"BOL\"],\"balance\":{}}"))
        .anyMatch(fault -> fault.contains("lacks every"))
        .anyMatch(fault -> fault.contains("balance lacks withheld"));
    assertThat(schema.faults("/plans", "{\"items\":[{\"state\":\"lost\",\"more\":1}]}"))
        .anyMatch(fault -> fault.contains("is none of"))
        .anyMatch(fault -> fault.contains("not described"));
  }
}
