package org.detente.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.detente.record.ContentId;
import org.detente.record.Published;
import org.detente.record.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page to a report: its article, and what its JSON-LD and meta tags say of it. */
final class HtmlReport {
  private final DateCandidates dates;
  private final JsonLd jsonLd = new JsonLd();

  HtmlReport(DateCandidates dates) {
    this.dates = dates;
  }

  Received read(byte[] bytes, Optional<String> source) throws UnreadableException {
    Document page = parse(bytes);
    ArticleData data = jsonLd.find(page);
    ArticleText articles = new ArticleText(page);
    Optional<String> found = articles.find(data.body());
    if (found.isEmpty()) {
      throw new UnreadableException(Failure.NO_ARTICLE, "the page holds no article");
    }
    String text = Characters.wellFormed(found.get());
    Optional<String> url = data.url().or(() -> PageMeta.url(page));
    Optional<Published> own =
        data.published()
            .flatMap(IsoDate::parse)
            .map(date -> new Published(date, "json-ld"))
            .or(() -> PageMeta.published(page).map(date -> new Published(date, "meta")));
    Report report =
        new Report(
            ContentId.of(text, 16),
            source,
            url.map(Characters::wellFormed),
            data.headline().or(() -> PageMeta.title(page)).map(Characters::wellFormed),
            data.author().or(() -> PageMeta.author(page)).map(Characters::wellFormed),
            PageMeta.language(page),
            dates.choose(own, url, text),
            text);
    return new Received.Readable(report, warnings(page, text, source));
  }

  /** Honours byte-order marks and declared charsets; undeclared bytes are what browsers take. */
  private static Document parse(byte[] bytes) throws UnreadableException {
    if (Decoder.isBinary(bytes) && Decoder.utf16(bytes).isEmpty()) {
      throw new UnreadableException(Failure.NOT_TEXT, "not a page (binary)");
    }
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean declared = page.selectFirst("meta[charset], meta[http-equiv=content-type i]") != null;
      if (page.charset().equals(StandardCharsets.UTF_8) && !declared && !isUtf8(bytes)) {
        return Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      Decoder.strict(StandardCharsets.UTF_8, bytes, 0);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static List<String> warnings(Document page, String text, Optional<String> source) {
    long replaced = text.chars().filter(c -> c == '\uFFFD').count();
    return replaced == 0
        ? List.of()
        : List.of(
            source.orElse(Opener.STANDARD_INPUT)
                + ": "
                + replaced
                + " bytes are not "
                + page.charset().name()
                + " and show as \uFFFD");
  }
}
