package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.detente.record.Published;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
  private static final Instant CAPTURED = Instant.parse("2022-05-06T07:08:09Z");
  private static final String ARTICLE =
      "<article><p>The two governments agreed on Tuesday to open a hotline, officials said.</p>"
          + "<p>It is a small step, but a real one, the envoy told reporters.</p></article>";

  private record Read(List<Report> reports, List<String> failures, Map<String, Long> passedOver) {}

  private static Read read(byte[] archive) {
    return read("a.warc.gz", archive);
  }

  private static Read read(String name, byte[] archive) {
    List<Report> reports = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    try (Reports all =
        Reports.ofStream(name, new ByteArrayInputStream(archive), Optional.empty())) {
      for (Optional<Received> next = all.next(); next.isPresent(); next = all.next()) {
        if (next.get() instanceof Received.Readable readable) {
          reports.add(readable.report());
        } else if (next.get() instanceof Received.Unreadable bad) {
          failures.add(bad.message());
        }
      }
      return new Read(reports, failures, all.passedOver());
    }
  }

  private static MadeArchive packed() {
    return new MadeArchive(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyPageOfAnArchiveIsAReportAndRequestsArePassedOver(boolean isPacked) {
    Read read = read(MadeArchive.of(MadePage.all(), isPacked));
    assertThat(read.failures()).isEmpty();
    assertThat(read.reports()).hasSize(MadePage.all().size());
    assertThat(read.passedOver())
        .containsEntry("records that are no page", (long) MadePage.all().size());
  }

  @Test
  void anArchiveIsKnownByItsBeginningWhereTheNameDoesNotTell() {
    assertThat(read("-", MadeArchive.of(MadePage.of("06-ministry"), false)).reports()).hasSize(4);
    assertThat(read("-", MadeArchive.of(MadePage.of("06-ministry"), true)).reports()).hasSize(4);
  }

  @Test
  void aReportNamesItsRecordAndItsAddress() {
    Report report =
        read(packed().page("https://example.org/a", CAPTURED, ARTICLE).bytes()).reports().get(0);
    assertThat(report.source()).contains("a.warc.gz:0");
    assertThat(report.url()).contains("https://example.org/a");
  }

  @Test
  void aDateAfterTheCaptureIsNone() {
    String tomorrow = "<meta name=date content=2022-05-07>" + ARTICLE;
    String today = "<meta name=date content=2022-05-06>" + ARTICLE;
    String later = "<meta name=date content='2022-05-06T09:00:00Z'>" + ARTICLE;
    String url = "https://example.org/2022/05/05/a";
    Read read =
        read(
            packed()
                .page(url, CAPTURED, tomorrow)
                .page(url, CAPTURED, today)
                .page(url, CAPTURED, later)
                .bytes());
    assertThat(read.reports().stream().map(r -> r.published().orElseThrow()))
        .containsExactly(
            new Published("2022-05-05", "url"),
            new Published("2022-05-06", "meta"),
            new Published("2022-05-05", "url"));
  }

  @Test
  void theNewsSitemapBeforeThemDatesPagesThatDoNotDateThemselves() {
    String sitemap =
        "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
            + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url>"
            + "<loc>https://example.org/a?x=1&amp;y=2</loc><lastmod>2022-05-05</lastmod><news:news>"
            + "<news:publication_date>2022-05-04</news:publication_date></news:news></url></urlset>";
    byte[] xml = sitemap.getBytes(StandardCharsets.UTF_8);
    Read read =
        read(
            packed()
                .response("https://example.org/news.xml", CAPTURED, 200, "application/xml", xml)
                .page("https://example.org/a?x=1&y=2", CAPTURED, ARTICLE)
                .bytes());
    assertThat(read.reports().get(0).published()).contains(new Published("2022-05-04", "sitemap"));
  }

  @Test
  void whatIsNoArticleIsCountedAndPassedOver() {
    byte[] image = {1, 2, 3};
    Read read =
        read(
            packed()
                .response("https://example.org/x.png", CAPTURED, 200, "image/png", image)
                .response("https://example.org/gone", CAPTURED, 404, MadeArchive.HTML, image)
                .page("https://example.org/", CAPTURED, "<html><a href=/a>Home</a></html>")
                .page("https://example.org/a", CAPTURED, ARTICLE)
                .bytes());
    assertThat(read.reports()).hasSize(1);
    assertThat(read.failures()).isEmpty();
    assertThat(read.passedOver())
        .isEqualTo(
            Map.of(
                "records that are no page", 1L,
                "answers other than 200", 1L,
                "pages without an article", 1L));
  }

  @Test
  void packedBodiesAreUnpackedAndBrokenOnesFailAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] body = bytes.toByteArray();
    byte[] broken = Arrays.copyOf(body, body.length / 2);
    String url = "https://example.org/a";
    Read read =
        read(
            packed()
                .response(url, CAPTURED, 200, MadeArchive.HTML, body, "Content-Encoding", "gzip")
                .response(url, CAPTURED, 200, MadeArchive.HTML, broken, "Content-Encoding", "gzip")
                .page(url, CAPTURED, ARTICLE)
                .bytes());
    assertThat(read.reports()).hasSize(2);
    assertThat(read.failures()).hasSize(1);
    assertThat(read.failures().get(0)).startsWith("the page cannot be taken from the archive");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArchiveThatIsCutOffIsReadToTheBreakWithANote(boolean isPacked) {
    List<MadePage> pages = MadePage.of("01-newspaper");
    byte[] whole = MadeArchive.of(pages, isPacked);
    int three = MadeArchive.of(pages.subList(0, 3), isPacked).length;
    Read read = read("a.warc", Arrays.copyOf(whole, (three + whole.length) / 2));
    assertThat(read.reports()).hasSize(3);
    assertThat(read.failures()).hasSize(1);
    assertThat(read.failures().get(0))
        .contains("breaks off inside the record")
        .contains("records before");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterADamagedRecordReadingGoesOnWithTheNext(boolean isPacked) {
    List<MadePage> pages = MadePage.of("01-newspaper");
    byte[] rest = MadeArchive.of(pages.subList(1, 4), isPacked);
    Arrays.fill(rest, 0, 40, (byte) '?');
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(MadeArchive.of(pages.subList(0, 1), isPacked));
    archive.writeBytes(rest);
    Read read = read("a.warc", archive.toByteArray());
    assertThat(read.reports()).hasSize(4);
    assertThat(read.failures()).hasSize(1);
    assertThat(read.failures().get(0)).contains("damaged record at byte").contains("goes on");
  }

  @Test
  void whatIsNoArchiveAtAllFails() {
    Read read = read("a.warc", "no archive at all, only words".getBytes(StandardCharsets.UTF_8));
    assertThat(read.reports()).isEmpty();
    assertThat(read.failures()).hasSize(1);
    assertThat(read("a.warc", new byte[0]).failures()).hasSize(1);
  }
}
