package org.detente.app.web.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.app.web.RawClient;
import org.detente.app.web.Servers;
import org.detente.app.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are slow, many or too loud, against a server that is small and impatient. */
class LimitsTest {
  private static final String POST = "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\n";

  @TempDir private static Path folder;
  private static WebServer server;

  @BeforeAll
  static void starts() throws Exception {
    server = Servers.strict(folder.resolve("none.duckdb"));
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  @Test
  void tooLongABodyIsRefusedBeforeItComes() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(POST + "Content-Length: 10001\r\n\r\n");
      assertThat(client.rest()).startsWith("HTTP/1.1 413").contains("problem+json");
    }
  }

  @Test
  void tooLongABodyOfUnknownLengthIsCutOff() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(POST + "Transfer-Encoding: chunked\r\n\r\n");
      String chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
      client.send(chunk + chunk + chunk);
      assertThat(client.rest()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void tooLongHeadersAreRefused() throws IOException {
    assertThat(RawClient.ask(server.port(), "GET", "/", "X: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 431");
    assertThat(RawClient.ask(server.port(), "GET", "/" + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 414");
  }

  @Test
  void aBodyThatDragsOnIsGivenUp() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(POST + "Content-Length: 5000\r\n\r\nx");
      assertThat(client.rest()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  @SuppressWarnings("ThreadSleep") // A slow client is what is tested.
  void aRequestThatComesByteByByteIsGivenUp() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      boolean isClosed = false;
      client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
      for (int i = 0; i < 100 && !isClosed; i++) {
        try {
          client.send("x");
          Thread.sleep(100);
        } catch (SocketException e) {
          isClosed = true;
        }
      }
      assertThat(isClosed).isTrue();
    }
  }

  @Test
  void slowClientsHoldUpNobodyElse() throws IOException {
    List<RawClient> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        RawClient client = new RawClient(server.port());
        client.send(i % 2 == 0 ? "GET / HT" : POST + "Content-Length: 5000\r\n\r\nx");
        slow.add(client);
      }
      assertThat(RawClient.ask(server.port(), "GET", "/")).startsWith("HTTP/1.1 200");
    } finally {
      for (RawClient client : slow) {
        client.close();
      }
    }
  }

  @Test
  void aFloodOfConnectionsPassesAndTheServerStays() throws IOException {
    List<RawClient> flood = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      flood.add(new RawClient(server.port()));
    }
    for (RawClient client : flood) {
      client.close();
    }
    assertThat(RawClient.ask(server.port(), "GET", "/")).startsWith("HTTP/1.1 200");
  }
}
