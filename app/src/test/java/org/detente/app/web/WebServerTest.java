package org.detente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static WebServer server;

  @BeforeAll
  static void starts() throws Exception {
    server = Servers.open(folder.resolve("none.duckdb"));
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> read(String path, String body) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  private static void assertProblem(HttpResponse<String> response, int status, String detail) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"type\":\"about:blank\"", "\"status\":" + status)
        .contains(detail);
  }

  @Test
  void aTextIsReadAndItsRecordComesBack() throws Exception {
    HttpResponse<String> response =
        read("/api/v1/read?published=2022-03-04", "Chile accused Bolivia of closing the border.");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body())
        .contains("\"type\":\"ACCUSE\"", "\"published\":\"2022-03-04\"", "\"country\":\"CHL\"");
  }

  @Test
  void aPageAndAnObjectAreReadAsWhatTheyAre() throws Exception {
    String sentence =
        "Chile accused Bolivia of closing the border, and called its ambassador home from La Paz.";

    assertThat(read("/api/v1/read", page(sentence)).body()).contains("\"text\":\"" + sentence);
    assertThat(read("/api/v1/read", "{\"id\":\"mine\",\"text\":\"" + sentence + "\"}").body())
        .startsWith("{\"id\":\"mine\"");
  }

  private static String page(String sentence) {
    return "<html><body><article><p>" + sentence + "</p><p>" + sentence + "</p></article></body>";
  }

  @Test
  void whatIsNoReportIsAProblemInWords() throws Exception {
    assertProblem(read("/api/v1/read", ""), 422, "empty");
    assertProblem(read("/api/v1/read", "{broken"), 422, "\"kind\":\"json\"");
    assertProblem(read("/api/v1/read", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"), 422, "one report");
    assertProblem(read("/api/v1/read?published=May", "Text."), 400, "\"parameter\":\"published\"");
  }

  @Test
  void anUnknownAddressParameterOrMethodIsNamed() throws Exception {
    assertProblem(get("/api/v1/nothing"), 404, "/api/v1/nothing");
    assertProblem(get("/api/v1/openapi.json?pretty=1"), 400, "\"parameter\":\"pretty\"");
    HttpResponse<String> wrong = get("/api/v1/read");
    assertProblem(wrong, 405, "only POST");
    assertThat(wrong.headers().firstValue("Allow")).hasValue("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dyads", "/dyads/USA-RUS?from=2020-01-01", "/reports/a%2Fb%20c"})
  void everyPageIsTheSameShell(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<main id=\"main\"");
  }

  @Test
  void anAddressThatIsNoPageIsAPageForAPersonAndAProblemForAProgram() throws Exception {
    HttpResponse<String> person = get("/nothing", "Accept", "text/html,*/*;q=0.8");
    assertThat(person.statusCode()).isEqualTo(404);
    assertThat(person.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(person.body()).contains("<main");

    assertProblem(get("/nothing"), 404, "nothing at /nothing");
    assertProblem(get("/api/v1/nothing", "Accept", "text/html"), 404, "nothing at");
    assertProblem(get("/static/nothing.js", "Accept", "text/html"), 404, "nothing at");
  }

  @Test
  void aFileThatIsKnownAlreadyIsNotSentAgain() throws Exception {
    String tag = get("/static/app.js").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = get("/static/app.js", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theHeadOfAnAnswerComesWithoutItsBody() throws IOException {
    String head = RawClient.ask(server.port(), "HEAD", "/static/app.js");

    assertThat(head).startsWith("HTTP/1.1 200").contains("Content-Length: ").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../../../../../../../etc/passwd",
        "/static/..%2f..%2f..%2fetc/passwd",
        "/static/%2e%2e/%2e%2e/etc/passwd",
        "/static//etc/passwd",
        "/static/vendor",
        "/static/files.txt",
        "/../openapi.json",
        "/reports/..%2f..%2fetc%2fpasswd/x",
        "/static/app.js%00.css",
        "/static/app.js;x=1",
        "/static\\app.js",
        "file:///etc/passwd"
      })
  void noPathOfARequestReachesAFile(String path) throws IOException {
    String answer = RawClient.ask(server.port(), "GET", path);

    assertThat(answer).containsPattern("^HTTP/1.1 (404|400|421)").doesNotContain("root:");
  }
}
