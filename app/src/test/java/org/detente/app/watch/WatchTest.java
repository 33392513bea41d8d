package org.detente.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Published;
import org.detente.record.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on the loopback interface, with a clock that stands still. */
class WatchTest {
  private static final Duration EVERY = Duration.ofMinutes(10);
  private static final Instant NOW = Instant.parse("2022-05-24T12:00:00Z");
  private static final String ARTICLE =
      "<article><h1>Talks</h1><p>The two governments agreed on Tuesday to open a hotline, officials"
          + " said.</p><p>It is a small step, but a real one, the envoy told reporters.</p></article>";

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private final List<Headers> headers = new ArrayList<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Report> kept = new ArrayList<>();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private HttpServer server;

  private record Page(int status, String type, String body, Map<String, String> headers) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      headers.add(exchange.getRequestHeaders());
      Page page = pages.getOrDefault(path, new Page(404, "text/plain", "none", Map.of()));
      page.headers().forEach(exchange.getResponseHeaders()::set);
      String etag = page.headers().get("ETag");
      boolean unchanged =
          etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      exchange.getResponseHeaders().set("Content-Type", page.type());
      byte[] bytes = page.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(unchanged ? 304 : page.status(), unchanged ? -1 : bytes.length);
      if (!unchanged) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private void page(String path, String type, String body, String... headers) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    pages.put(path, new Page(200, type, body, all));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void feed(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><link>").append(link.startsWith("http") ? link : url(link));
      items.append("</link><pubDate>Mon, 23 May 2022 08:00:00 GMT</pubDate>");
      items.append("<description>In short: ").append(link).append("</description></item>");
    }
    page(
        "/feed",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Wire</title>" + items + "</channel></rss>",
        "ETag",
        "\"" + links.length + "\"");
  }

  private int watch(String... feeds) throws IOException, InterruptedException {
    return watch(clock, true, feeds);
  }

  private int watch(Clock at, boolean force, String... feeds)
      throws IOException, InterruptedException {
    problems.clear();
    try (Watch watch = new Watch(folder.resolve("seen"), Set.of("127.0.0.1"), true, at)) {
      return watch.run(
          List.of(feeds), EVERY, force, (feed, reports) -> kept.addAll(reports), problems::add);
    }
  }

  @Test
  void articlesOfAFeedAreFetchedOnceAndTheFeedIsAskedOnlyForWhatHasChanged()
      throws IOException, InterruptedException {
    page("/a", "text/html", ARTICLE);
    feed("/a");
    assertThat(watch(url("/feed"))).isZero();
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).text()).startsWith("The two governments agreed");
    assertThat(kept.get(0).published()).contains(new Published("2022-05-23T08:00:00Z", "feed"));
    assertThat(watch(url("/feed"))).isZero();
    assertThat(asked).containsExactly("/feed", "/robots.txt", "/a", "/feed");
    assertThat(headers.get(3).getFirst("If-None-Match")).isEqualTo("\"1\"");
    assertThat(headers.get(0).getFirst("User-Agent")).contains("Detente");
    page("/b", "text/html", ARTICLE.replace("hotline", "consulate"));
    feed("/a", "/b");
    watch(url("/feed"));
    assertThat(kept).hasSize(2);
    assertThat(asked.subList(4, asked.size())).containsExactly("/feed", "/robots.txt", "/b");
  }

  @Test
  void whatRobotsTxtClosesIsNotFetchedAndTheFeedsOwnTextStandsForIt()
      throws IOException, InterruptedException {
    page("/closed/a", "text/html", ARTICLE);
    feed("/closed/a");
    watch(url("/feed"));
    assertThat(asked).doesNotContain("/closed/a");
    assertThat(kept).singleElement().extracting(Report::text).isEqualTo("In short: /closed/a");
    assertThat(problems).singleElement().asString().contains("robots.txt");
  }

  @Test
  void anUnreachableRobotsTxtClosesTheSite() throws IOException, InterruptedException {
    pages.put("/robots.txt", new Page(503, "text/plain", "", Map.of()));
    page("/a", "text/html", ARTICLE);
    feed("/a");
    watch(url("/feed"));
    assertThat(asked).doesNotContain("/a");
  }

  @Test
  void noFeedNoLinkAndNoRedirectLeadsToAnAddressThatIsPrivate()
      throws IOException, InterruptedException {
    int port = server.getAddress().getPort();
    String inside = "http://localhost:" + port + "/secret";
    page("/secret", "text/html", ARTICLE);
    pages.put("/moved", new Page(302, "text/plain", "", Map.of("Location", inside)));
    pages.put("/file", new Page(302, "text/plain", "", Map.of("Location", "file:///etc/hosts")));
    feed("/moved", "/file", inside, "file:///etc/hosts", "http://[::1]:" + port + "/secret");
    watch(url("/feed"));
    assertThat(asked).doesNotContain("/secret");
    assertThat(problems).hasSize(5);
    assertThat(watch(inside)).isEqualTo(1);
    assertThat(problems).singleElement().asString().contains("private address");
    assertThat(watch("ftp://127.0.0.1/x")).isEqualTo(1);
    assertThat(watch("/etc/hosts")).isEqualTo(1);
  }

  @Test
  void aFeedThatFailsIsAskedLaterAndLaterAndAsLateAsItWants()
      throws IOException, InterruptedException {
    pages.put("/feed", new Page(500, "text/plain", "", Map.of()));
    assertThat(watch(clock, false, url("/feed"))).isEqualTo(1);
    assertThat(watch(after(19), false, url("/feed"))).isZero();
    assertThat(asked).hasSize(1);
    assertThat(watch(after(21), false, url("/feed"))).isEqualTo(1);
    assertThat(watch(after(60), false, url("/feed"))).isZero();
    pages.put("/feed", new Page(429, "text/plain", "", Map.of("Retry-After", "36000")));
    assertThat(watch(after(62), false, url("/feed"))).isEqualTo(1);
    assertThat(watch(after(62 + 599), false, url("/feed"))).isZero();
    feed();
    assertThat(watch(after(62 + 601), false, url("/feed"))).isZero();
    assertThat(asked).hasSize(4);
    assertThat(WatchState.load(folder.resolve("seen")).of(url("/feed")).failures()).isZero();
  }

  private Clock after(int minutes) {
    return Clock.fixed(NOW.plus(Duration.ofMinutes(minutes)), ZoneId.of("UTC"));
  }

  @Test
  void endlessRedirectsAndHugeOrForeignAnswersAreProblemsOfThatFeedAlone()
      throws IOException, InterruptedException {
    pages.put("/loop", new Page(302, "text/plain", "", Map.of("Location", "/loop")));
    page("/huge", "application/rss+xml", " ".repeat((16 << 20) + 2));
    page("/page", "text/html", ARTICLE);
    feed();
    assertThat(watch(url("/loop"), url("/huge"), url("/page"), url("/feed"))).isEqualTo(3);
    assertThat(problems).hasSize(3);
  }

  @Test
  void anAnswerThatDripsIsCutOff() throws IOException {
    server.createContext(
        "/drip",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
              exchange.getResponseBody().write(' ');
              exchange.getResponseBody().flush();
              Thread.sleep(20);
            }
          } catch (IOException | InterruptedException e) {
            // The client went away, as it should.
          }
        });
    try (Fetcher fetcher =
        new Fetcher(new PublicAddresses(Set.of("127.0.0.1")), Duration.ofMillis(300), clock)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> fetcher.get(url("/drip"), Optional.empty(), Optional.empty())))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("no whole answer");
    }
  }

  @Test
  void aStateFileThatIsNotOursIsAskedAnew() throws IOException {
    Path file = folder.resolve("seen");
    java.nio.file.Files.writeString(file, "feed\tx\n\nfeed\ta\tb\tc\tNaN\tnever\nseen\thttp://u\n");
    WatchState state = WatchState.load(file);
    assertThat(state.isSeen("http://u")).isTrue();
    assertThat(state.of("a")).isEqualTo(FeedState.NEW);
  }
}
