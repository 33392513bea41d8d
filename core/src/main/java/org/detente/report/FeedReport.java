package org.detente.report;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.record.ContentId;
import org.detente.record.Published;
import org.detente.record.Report;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom file, as reports: what they carry of the text, in full or not. */
final class FeedReport {
  // Years of four digits, which ISO dates have.
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final DateCandidates dates;

  FeedReport(DateCandidates dates) {
    this.dates = dates;
  }

  /** The entries as an input. */
  Inputs read(byte[] bytes, String name) throws UnreadableException {
    return new Entries(entries(bytes, name));
  }

  /** Document types, and with them entities, are refused: they can name files and addresses. */
  List<FeedEntry> entries(byte[] bytes, String name) throws UnreadableException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(reader);
      return feed.getEntries().stream().map(entry -> entry(feed, entry, name)).toList();
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new UnreadableException(Failure.FIELDS, "not a feed: " + e.getMessage());
    }
  }

  private FeedEntry entry(SyndFeed feed, SyndEntry entry, String name) {
    String text = text(entry);
    Optional<String> url = given(entry.getLink());
    Optional<Published> published =
        Optional.ofNullable(entry.getPublishedDate())
            .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
            .map(Date::toInstant)
            .filter(date -> !date.isBefore(FIRST) && date.isBefore(LAST))
            .map(date -> new Published(date.toString(), "feed"));
    if (text.isEmpty()) {
      return new FeedEntry(url, published, Optional.empty());
    }
    Report report =
        new Report(
            ContentId.of(text, 16),
            given(feed.getTitle()).or(() -> Optional.of(name)),
            url,
            given(entry.getTitle()).map(title -> Jsoup.parse(title).text()),
            given(entry.getAuthor()),
            given(feed.getLanguage()).map(code -> code.split("[-_]", 2)[0]),
            dates.choose(published, url, text),
            text);
    return new FeedEntry(url, published, Optional.of(report));
  }

  /** The longest that the entry has: contents, or the description. */
  private static String text(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    String longest = "";
    for (SyndContent content : contents) {
      String text = content.getValue() == null ? "" : text(content.getValue());
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String text(String html) {
    List<Block> blocks = new Blocks(true).of(Jsoup.parseBodyFragment(html).body());
    return Characters.wellFormed(
        String.join("\n\n", blocks.stream().map(Block::text).toList()).strip());
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(text -> Characters.wellFormed(text.strip()))
        .filter(text -> !text.isEmpty());
  }

  private static final class Entries implements Inputs {
    private final Iterator<Report> reports;
    private final long withoutText;

    Entries(List<FeedEntry> entries) {
      this.reports = entries.stream().flatMap(entry -> entry.report().stream()).iterator();
      this.withoutText = entries.stream().filter(entry -> entry.report().isEmpty()).count();
    }

    @Override
    public Optional<Received> next() {
      return reports.hasNext()
          ? Optional.of(new Received.Readable(reports.next(), List.of()))
          : Optional.empty();
    }

    @Override
    public Map<String, Long> passedOver() {
      return withoutText == 0 ? Map.of() : Map.of("feed entries without a text", withoutText);
    }
  }
}
