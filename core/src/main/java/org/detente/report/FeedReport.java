package org.detente.report;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.record.ContentId;
import org.detente.record.Published;
import org.detente.record.Report;
import org.jsoup.Jsoup;

/** The entries of an RSS or Atom file, as reports: what they carry of the text, in full or not. */
final class FeedReport {
  private final DateCandidates dates;

  FeedReport(DateCandidates dates) {
    this.dates = dates;
  }

  /** Document types, and with them entities, are refused: they can name files and addresses. */
  Inputs read(byte[] bytes, String name) throws UnreadableException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(reader);
      return new Entries(entries(feed, name));
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new UnreadableException(Failure.FIELDS, "not a feed: " + e.getMessage());
    }
  }

  /** The readable entries; how many had no text. */
  private record Found(List<Received> entries, long withoutText) {}

  private Found entries(SyndFeed feed, String name) {
    List<Received> entries = new ArrayList<>();
    long withoutText = 0;
    for (SyndEntry entry : feed.getEntries()) {
      String text = text(entry);
      if (text.isEmpty()) {
        withoutText++;
        continue;
      }
      Optional<String> url = given(entry.getLink());
      Optional<Date> date =
          Optional.ofNullable(entry.getPublishedDate())
              .or(() -> Optional.ofNullable(entry.getUpdatedDate()));
      Report report =
          new Report(
              ContentId.of(text, 16),
              given(feed.getTitle()).or(() -> Optional.of(name)),
              url,
              given(entry.getTitle()).map(title -> Jsoup.parse(title).text()),
              given(entry.getAuthor()),
              given(feed.getLanguage()).map(code -> code.split("[-_]", 2)[0]),
              dates.choose(
                  date.map(d -> new Published(d.toInstant().toString(), "feed")), url, text),
              text);
      entries.add(new Received.Readable(report, List.of()));
    }
    return new Found(entries, withoutText);
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

  private static Optional<String> given(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value)
        .map(text -> Characters.wellFormed(text.strip()))
        .filter(text -> !text.isEmpty());
  }

  private static final class Entries implements Inputs {
    private final Iterator<Received> entries;
    private final long withoutText;

    Entries(Found found) {
      this.entries = found.entries().iterator();
      this.withoutText = found.withoutText();
    }

    @Override
    public Optional<Received> next() {
      return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }

    @Override
    public Map<String, Long> passedOver() {
      return withoutText == 0
          ? Map.of()
          : new TreeMap<>(Map.of("feed entries without a text", withoutText));
    }
  }
}
