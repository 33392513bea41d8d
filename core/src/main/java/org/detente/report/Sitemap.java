package org.detente.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The dates that the news sitemaps of an archive give for the pages that come after them. */
final class Sitemap {
  private static final int MOST = 200_000;

  private final Map<String, Published> dates = new HashMap<>();

  /** Takes in a sitemap; other XML is passed over. */
  void read(byte[] bytes) {
    Document xml = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    for (Element url : xml.select("urlset > url")) {
      Element address = url.selectFirst("> loc");
      Element date = url.selectFirst("news|publication_date");
      if (address != null && date != null && dates.size() < MOST) {
        IsoDate.parse(date.text())
            .ifPresent(day -> dates.put(address.text(), new Published(day, "sitemap")));
      }
    }
  }

  Optional<Published> date(String url) {
    return Optional.ofNullable(dates.get(url));
  }
}
