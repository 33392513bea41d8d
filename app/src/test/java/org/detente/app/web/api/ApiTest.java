package org.detente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.app.store.Store;
import org.detente.app.web.Servers;
import org.detente.app.web.TestStore;
import org.detente.app.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Path store;
  private static WebServer server;

  @BeforeAll
  static void starts() throws Exception {
    store = TestStore.in(folder);
    server = Servers.open(store);
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(server, "/api/v1" + path);
  }

  private static HttpResponse<String> get(WebServer from, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(from.url()).resolve(path)).build(),
        BodyHandlers.ofString());
  }

  private static String body(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static String first(String pattern, String text) {
    Matcher m = Pattern.compile(pattern).matcher(text);
    assertThat(m.find()).as(pattern + " in " + text).isTrue();
    return m.group(1);
  }

  @Test
  void pairsAreRanked() throws Exception {
    assertThat(body("/dyads")).startsWith("{\"items\":[{\"a\":\"BOL\",\"b\":\"CHL\",\"events\":");
  }

  @Test
  void aFigureHasIntervalNumberRunAndTheAddressOfItsEvidence() throws Exception {
    String balance = body("/dyads/CHL-BOL/balance?every=month");

    assertThat(balance)
        .containsPattern(
            "\"balance\":\\{\"value\":-?[0-9.]+,\"low\":-?[0-9.]+,\"high\":-?[0-9.]+,\"n\":\\d+,"
                + "\"run\":\"[0-9a-f ]+\",\"evidence\":\"/api/v1/dyads/CHL-BOL/events\\?")
        .contains("\"every\":\"month\"")
        .doesNotContain("\"stock\"");
  }

  @Test
  void theEvidenceOfAFigureHasAsManyRowsAsItsNumber() throws Exception {
    String balance = body("/dyads/CHL-BOL/balance");
    String n = first("\"n\":(\\d+)", balance);

    String list = get(server, first("\"evidence\":\"([^\"]+)\"", balance) + "&limit=2000").body();

    assertThat(list.split("\"id\":", -1)).hasSize(Integer.parseInt(n) + 1);
    assertThat(list).contains("\"sentence\":\"Chile accused Bolivia of closing the border.");
  }

  @Test
  void aFigureThatCannotBeToldSaysWhy() throws Exception {
    assertThat(body("/dyads/CHL-BOL/predictability?every=year"))
        .containsPattern("\"predictability\":\\{\"withheld\":\"[^\"]+\",\"n\":\\d+\\}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bins",
        "intensity",
        "stock",
        "stability",
        "reciprocity",
        "sayDo",
        "tension",
        "changes",
        "issues",
        "marks",
        "events",
        "statements",
        "plans"
      })
  void everyPartOfAPairAnswers(String part) throws Exception {
    assertThat(body("/dyads/chl-bol/" + part)).contains("\"" + names(part) + "\":");
  }

  private static String names(String part) {
    return switch (part) {
      case "marks", "events", "statements", "plans" ->
          part.equals("marks") ? "statements" : "items";
      default -> part;
    };
  }

  @Test
  void anIssueNarrowsTheEvents() throws Exception {
    int all = Integer.parseInt(first("\"n\":(\\d+)", body("/dyads/CHL-BOL/balance")));
    int some = Integer.parseInt(first("\"n\":(\\d+)", body("/dyads/CHL-BOL/balance?issue=border")));

    assertThat(some).isPositive().isLessThan(all);
  }

  @Test
  void aPairWithoutEventsIsNotFoundInWords() throws Exception {
    HttpResponse<String> response = get("/dyads/CHL-PER");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("no actual, dated event between CHL and PER", "no-events");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dyads/CHL-BOL?from=soon",
        "/dyads/CHL-BOL?every=fortnight",
        "/dyads/CH1-BOL",
        "/dyads/CHL-CHL",
        "/events?limit=0",
        "/events?limit=2001",
        "/events?cursor=zzz",
        "/events?between=CHL",
        "/events?colour=red",
        "/propositions?q=Chile+likes+Bolivia",
        "/propositions",
        "/search",
        "/plans?state=hoped"
      })
  void whatIsNotUnderstoodIsABadRequest(String path) throws Exception {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"detail\":\"");
  }

  @Test
  void aListIsGivenPageByPage() throws Exception {
    String one = body("/events?limit=40");
    String next = first("\"next\":\"([^\"]+)\"", one);
    String two = body("/events?limit=2000&cursor=" + next);

    assertThat(two).doesNotContain("\"next\"");
    assertThat(one.split("\"id\":", -1).length + two.split("\"id\":", -1).length - 2)
        .isEqualTo(body("/events?limit=2000").split("\"id\":", -1).length - 1);
  }

  @Test
  void aListIsGivenAsCsv() throws Exception {
    HttpResponse<String> csv = get("/events?format=csv&limit=1");

    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(csv.headers().firstValue("X-Next-Cursor")).isPresent();
    assertThat(csv.body()).startsWith("id,day,").contains("\r\n");
  }

  @Test
  void aReportIsFoundByAnIdWithASlash() throws Exception {
    assertThat(body("/reports/r12%2F0"))
        .startsWith("{\"id\":\"r12/0\"")
        .contains("\"sentences\":[[0,", "\"store\":{\"run\":\"", "\"sameReader\":true}}");
    assertThat(get("/reports/r12").statusCode()).isEqualTo(404);
  }

  @Test
  void anActorAndAnEventAreFound() throws Exception {
    assertThat(body("/actors/Chile")).contains("\"country\":\"CHL\"", "\"statements\":[{");
    String id = first("\"id\":\"([^\"]+)\"", body("/events?limit=1"));
    assertThat(body("/events/" + id)).contains("\"words\":\"");
  }

  @Test
  void aSearchFindsReportsActorsAndIssues() throws Exception {
    assertThat(body("/search?q=BOLIVIA")).contains("\"reports\":[{", "\"actors\":[{");
    assertThat(body("/search?q=%25")).contains("\"reports\":[]");
  }

  @Test
  void aPropositionIsAnsweredWithSentences() throws Exception {
    assertThat(body("/propositions?q=CHL+BOL+worse+between+2022+and+2022"))
        .contains("\"answer\":\"supported\"", "\"effect\":{\"value\":-", "\"sentence\":\"");
  }

  @Test
  void aPlanIsToldWithItsSentence() throws Exception {
    assertThat(body("/plans?between=BOL,CHL&asOf=2022-12-31"))
        .contains("\"announced\":\"2022-03-01\"", "\"due\":\"2022-05-20\"", "will meet in La Paz");
  }

  @Test
  void theRunTellsVersionsCountsAndAccuracy() throws Exception {
    assertThat(body("/runs"))
        .contains("\"version\":\"", "\"counts\":{\"reports\":73", "\"accuracy\":[{\"heading\":");
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
    HttpResponse<String> one = get("/dyads/CHL-BOL");
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(server.url()).resolve("/api/v1/dyads/CHL-BOL"))
            .header("If-None-Match", one.headers().firstValue("ETag").orElseThrow())
            .build();

    assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void withoutAStoreTheAnswerSaysHowToMakeOne() throws Exception {
    try (WebServer empty = Servers.open(folder.resolve("none.duckdb"))) {
      HttpResponse<String> response = get(empty, "/api/v1/dyads");
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).contains("no-store", "detente add");
      assertThat(get(empty, "/api/v1/runs").body()).contains("\"withheld\":\"there is no store");
    }
  }

  @Test
  void anEmptyStoreGivesEmptyLists() throws Exception {
    Path empty = folder.resolve("empty.duckdb");
    Store.open(empty).close();
    try (WebServer over = Servers.open(empty)) {
      assertThat(get(over, "/api/v1/dyads").body()).isEqualTo("{\"items\":[]}");
      assertThat(get(over, "/api/v1/plans").body()).isEqualTo("{\"items\":[]}");
      assertThat(get(over, "/api/v1/places").body()).isEqualTo("{\"items\":[],\"countries\":[]}");
      assertThat(get(over, "/api/v1/search?q=x").statusCode()).isEqualTo(200);
    }
  }
}
