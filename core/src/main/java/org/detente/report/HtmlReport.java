package org.detente.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    return read(bytes, Origin.file(source));
  }

  Received read(byte[] bytes, Origin origin) throws UnreadableException {
    Document page = parse(bytes, origin.charset());
    ArticleData data = jsonLd.find(page);
    ArticleText articles = new ArticleText(page);
    Optional<String> found = articles.find(data.body());
    if (found.isEmpty()) {
      throw new UnreadableException(Failure.NO_ARTICLE, "the page holds no article");
    }
    String text = Characters.wellFormed(found.get());
    Optional<String> url =
        data.url().or(() -> PageMeta.url(page)).filter(HtmlReport::isAddress).or(origin::url);
    Report report =
        new Report(
            ContentId.of(text, 16),
            origin.source(),
            url.map(Characters::wellFormed),
            data.headline().or(() -> PageMeta.title(page)).map(Characters::wellFormed),
            data.author().or(() -> PageMeta.author(page)).map(Characters::wellFormed),
            PageMeta.language(page),
            dates.choose(
                own(page, data, origin),
                url,
                origin.captured(),
                () -> Byline.find(page, text),
                text),
            text);
    return new Received.Readable(report, warnings(page, text, origin.source()));
  }

  private static boolean isAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /** What the page says of its own date, the surest first. */
  private static List<Published> own(Document page, ArticleData data, Origin origin) {
    List<Published> own = new ArrayList<>();
    data.published()
        .flatMap(IsoDate::parse)
        .ifPresent(date -> own.add(new Published(date, "json-ld")));
    PageMeta.published(page).forEach(date -> own.add(new Published(date, "meta")));
    origin.listed().ifPresent(own::add);
    return own;
  }

  /**
   * Honours byte-order marks and declared charsets; undeclared bytes are what browsers take.
   *
   * @param given the charset that the server named, which goes before what the page says
   */
  private static Document parse(byte[] bytes, Optional<Charset> given) throws UnreadableException {
    if (Decoder.isBinary(bytes) && Decoder.utf16(bytes).isEmpty()) {
      throw new UnreadableException(Failure.NOT_TEXT, "not a page (binary)");
    }
    try {
      if (given.isPresent()) {
        return Jsoup.parse(new ByteArrayInputStream(bytes), browsers(given.get()), "");
      }
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean declared = page.selectFirst("meta[charset], meta[http-equiv=content-type]") != null;
      if (page.charset().equals(StandardCharsets.UTF_8) && !declared && !isUtf8(bytes)) {
        return Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
      }
      String meant = browsers(page.charset());
      return meant.equals(page.charset().name())
          ? page
          : Jsoup.parse(new ByteArrayInputStream(bytes), meant, "");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** What browsers take a declared charset for (WHATWG Encoding). */
  private static String browsers(Charset declared) {
    boolean isLatin =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return isLatin ? "windows-1252" : declared.name();
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
