package org.detente.lab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.detente.record.Report;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Web archives to measure with, of pages made from the example reports. The same arguments give the
 * same pages. Tells how long they are.
 *
 * <p>{@code MadeArchives EXAMPLES OUT PAGES FILES PARAGRAPHS}
 */
public final class MadeArchives {
  private static final Instant CAPTURED = Instant.parse("2024-12-31T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 300;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MadeArchives() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    int pages = Integer.parseInt(args[2]);
    int files = Integer.parseInt(args[3]);
    List<Report> reports = MadeReports.from(Path.of(args[0]), pages, Integer.parseInt(args[4]));
    for (int file = 0; file < files; file++) {
      try (WarcWriter writer =
          new WarcWriter(out.resolve(String.format("made-%03d.warc.gz", file)))) {
        for (int page = file; page < pages; page += files) {
          writer.write(record(reports.get(page), page));
        }
      }
    }
    IntSummaryStatistics words =
        reports.stream().mapToInt(r -> SPACE.split(r.text()).length).summaryStatistics();
    System.out.printf(
        Locale.ROOT,
        "%d pages in %d files; %.0f words a page, %d to %d%n",
        pages,
        files,
        words.getAverage(),
        words.getMin(),
        words.getMax());
  }

  private static WarcResponse record(Report report, int number) {
    LocalDate day = FIRST.plusDays(number % DAYS);
    String page =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Story "
            + number
            + "</title><meta property='article:published_time' content='"
            + day
            + "'></head><body><nav><a href=/>Home</a> <a href=/world>World</a></nav><article><p>"
            + report.text().replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p>\n<p>")
            + "</p></article><footer>All rights reserved.</footer></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return new WarcResponse.Builder("https://example.org/story/" + number)
        .date(CAPTURED)
        .body(MediaType.HTTP_RESPONSE, http.getBytes(StandardCharsets.UTF_8))
        .build();
  }
}
