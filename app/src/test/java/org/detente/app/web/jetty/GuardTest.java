package org.detente.app.web.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.app.web.RawClient;
import org.detente.app.web.Servers;
import org.detente.app.web.WebOptions;
import org.detente.app.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final String TOKEN = "a token of some length";

  @TempDir private static Path folder;
  private static WebServer open;
  private static WebServer closed;

  @BeforeAll
  static void start() throws Exception {
    open = Servers.open(folder.resolve("none.duckdb"));
    closed = Servers.withToken(folder.resolve("none.duckdb"), TOKEN);
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
  }

  private static String ask(WebServer server, String path, String... headers) throws IOException {
    return RawClient.ask(server.port(), "GET", path, headers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "10.0.0.1", ""})
  void aNameThatSomebodyPointsHereIsTurnedAway(String host) throws IOException {
    assertThat(ask(open, "/api/v1/openapi.json", "Host: " + host)).startsWith("HTTP/1.1 4");
    assertThat(ask(open, "/", "Host: " + host)).doesNotContain("<main");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:9000", "127.0.0.1:1", "[::1]:8080"})
  void theNamesOfThisMachineAreWelcome(String host) throws IOException {
    assertThat(ask(open, "/api/v1/openapi.json", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @Test
  void aPageOfAnotherSiteMayNotAsk() throws IOException {
    assertThat(
            ask(open, "/api/v1/openapi.json", "Host: localhost:1", "Origin: http://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(ask(open, "/api/v1/openapi.json", "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(
            RawClient.ask(open.port(), "POST", "/api/v1/read", "Origin: null", "Content-Length: 0"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void aLinkFromAnotherSiteMayOpenAPage() throws IOException {
    assertThat(ask(open, "/dyads", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void everyAnswerForbidsInlineScriptsAndFrames() throws IOException {
    for (String path : new String[] {"/", "/nothing", "/api/v1/openapi.json", "/%zz"}) {
      assertThat(ask(open, path))
          .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
          .contains("frame-ancestors 'none'", "X-Content-Type-Options: nosniff")
          .doesNotContain("unsafe-inline", "Server: ");
    }
  }

  @Test
  void withoutTheTokenTheApiIsShut() throws IOException {
    assertThat(ask(closed, "/api/v1/openapi.json")).startsWith("HTTP/1.1 401").contains("Bearer");
    assertThat(ask(closed, "/%61pi/v1/openapi.json")).startsWith("HTTP/1.1 401");
    assertThat(ask(closed, "/api/v1/openapi.json", "Authorization: Bearer another token here"))
        .startsWith("HTTP/1.1 401");
    assertThat(ask(closed, "/api/v1/openapi.json", "Cookie: " + Access.COOKIE + "="))
        .startsWith("HTTP/1.1 401");
  }

  @Test
  void withTheTokenItIsOpen() throws IOException {
    assertThat(ask(closed, "/api/v1/openapi.json", "Authorization: Bearer " + TOKEN))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aTokenOpensASessionForABrowser() throws IOException {
    String answer = signIn(TOKEN);
    assertThat(answer).startsWith("HTTP/1.1 204").contains("HttpOnly; SameSite=Strict");
    String cookie = answer.replaceAll("(?s).*Set-Cookie: ([^;]*);.*", "$1");

    assertThat(ask(closed, "/api/v1/openapi.json", "Cookie: " + cookie)).startsWith("HTTP/1.1 200");
    assertThat(signIn("a token of same length")).startsWith("HTTP/1.1 401");
  }

  private static String signIn(String token) throws IOException {
    try (RawClient client = new RawClient(closed.port())) {
      client.send(
          "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
              + token.length()
              + "\r\n\r\n"
              + token);
      return client.rest();
    }
  }

  @Test
  void anAddressThatOthersReachNeedsALongToken() throws Exception {
    InetAddress everywhere = InetAddress.getByName("0.0.0.0");

    assertThatThrownBy(() -> new WebOptions(everywhere, 0, folder, Optional.empty()))
        .hasMessageContaining("--token-file");
    assertThatThrownBy(() -> new WebOptions(everywhere, 0, folder, Optional.of("short")))
        .hasMessageContaining("shorter");
  }
}
