package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The articles of a web archive, one after the other. What is no page, or a page without an article
 * (a front page, a search form), is counted and passed over. After a break it goes on with the next
 * whole record, and says so. Memory holds one page.
 */
final class Warc implements Inputs {
  private static final Map<WarcPage.Kind, String> PASSED_OVER =
      Map.of(
          WarcPage.Kind.OTHER_STATUS, "answers other than 200",
          WarcPage.Kind.OTHER_TYPE, "records that are no page",
          WarcPage.Kind.SITEMAP, "records that are no page");

  private final String name;
  private final InputStream in;
  private final HtmlReport html;
  private final WarcRecords records;
  private final Sitemap sitemap = new Sitemap();
  private final Map<String, Long> passedOver = new TreeMap<>();
  private Optional<Received> ready = Optional.empty();
  // A page that broke: where the archive itself breaks there, the break alone is told.
  private Optional<Received> doubtful = Optional.empty();
  private boolean inBreak;

  Warc(String name, InputStream in, HtmlReport html) {
    this.name = name;
    this.in = in;
    this.html = html;
    this.records = new WarcRecords(in);
  }

  @Override
  public Optional<Received> next() {
    while (true) {
      if (ready.isPresent()) {
        Optional<Received> taken = ready;
        ready = Optional.empty();
        return taken;
      }
      Optional<WarcRecord> record;
      try {
        record = records.next();
      } catch (WarcRecords.BrokenArchiveException e) {
        doubtful = Optional.empty();
        Optional<Received> told = broken(e);
        if (told.isPresent()) {
          return told;
        }
        continue;
      }
      inBreak = false;
      Optional<Received> earlier = doubtful;
      doubtful = Optional.empty();
      if (record.isPresent()) {
        receive(record.get());
      }
      if (earlier.isPresent() || record.isEmpty()) {
        return earlier;
      }
    }
  }

  private void receive(WarcRecord record) {
    Optional<Received> received = received(record);
    boolean broke =
        received.isPresent()
            && received.get() instanceof Received.Unreadable bad
            && bad.kind() == Failure.IO;
    if (broke) {
      doubtful = received;
    } else {
      ready = received;
    }
  }

  private Optional<Received> broken(WarcRecords.BrokenArchiveException e) {
    boolean told = inBreak;
    inBreak = true;
    String message;
    try {
      message = records.skip(e);
    } catch (IOException io) {
      message = "reading broke off: " + io.getMessage();
    }
    return told ? Optional.empty() : Optional.of(unreadable(name, Failure.IO, message));
  }

  private Optional<Received> received(WarcRecord record) {
    String where = name + ":" + records.position();
    try {
      Optional<WarcPage> page = WarcPage.of(record);
      if (page.isEmpty()) {
        pass("records that are no page");
        return Optional.empty();
      }
      return received(page.get(), where);
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          unreadable(where, Failure.IO, "the page cannot be taken from the archive: " + e));
    }
  }

  private Optional<Received> received(WarcPage page, String where) {
    if (page.kind() == WarcPage.Kind.SITEMAP) {
      sitemap.read(page.bytes());
    }
    if (page.kind() != WarcPage.Kind.PAGE) {
      pass(PASSED_OVER.getOrDefault(page.kind(), ""));
      return Optional.empty();
    }
    try {
      if (page.bytes().length > Limits.REPORT_BYTES) {
        throw new UnreadableException(Failure.TOO_LARGE, Limits.message("page"));
      }
      Origin origin =
          new Origin(
              Optional.of(where),
              Optional.of(page.url()),
              page.charset(),
              page.captured(),
              sitemap.date(page.url()));
      return Optional.of(html.read(page.bytes(), origin));
    } catch (UnreadableException e) {
      if (e.kind() == Failure.NO_ARTICLE) {
        pass("pages without an article");
        return Optional.empty();
      }
      return Optional.of(e.at(page.url(), where));
    }
  }

  private static Received unreadable(String where, Failure kind, String message) {
    return new Received.Unreadable(where, where, kind, message);
  }

  private void pass(String what) {
    passedOver.merge(what, 1L, Long::sum);
  }

  @Override
  public Map<String, Long> passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
