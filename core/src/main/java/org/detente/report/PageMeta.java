package org.detente.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head and its time elements say. */
final class PageMeta {
  // jsoup compares values without regard to case.
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=DC.date.issued]",
          "meta[name=dcterms.created]",
          "meta[name=DC.date]",
          "meta[name=date]",
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]");

  private PageMeta() {}

  /** Every date that may be the one of publication, the surest first. */
  static List<String> published(Document page) {
    return PUBLISHED.stream()
        .flatMap(query -> page.select(query).stream().limit(1))
        .map(tag -> tag.hasAttr("datetime") ? tag.attr("datetime") : tag.attr("content"))
        .flatMap(value -> IsoDate.parse(value).stream())
        .distinct()
        .toList();
  }

  static Optional<String> url(Document page) {
    return first(page, "link[rel=canonical]", "href")
        .or(() -> first(page, "meta[property=og:url]", "content"));
  }

  static Optional<String> title(Document page) {
    return first(page, "meta[property=og:title]", "content")
        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  static Optional<String> author(Document page) {
    return first(page, "meta[name=author]", "content")
        .or(() -> first(page, "meta[property=article:author]", "content"))
        .filter(author -> !author.startsWith("http"));
  }

  /** ISO 639-1, from the page's own attribute. */
  static Optional<String> language(Document page) {
    return Optional.ofNullable(page.selectFirst("html"))
        .map(html -> html.attr("lang").strip().toLowerCase(Locale.ROOT))
        .filter(lang -> lang.matches("[a-z]{2}([-_].*)?"))
        .map(lang -> lang.substring(0, 2));
  }

  private static Optional<String> first(Document page, String query, String attribute) {
    return page.select(query).stream()
        .map((Element tag) -> tag.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
