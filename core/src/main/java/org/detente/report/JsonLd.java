package org.detente.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page's JSON-LD blocks, however deep it is nested there. */
final class JsonLd {
  // Depth that real pages stay far below; deeper objects are passed over.
  private static final int DEPTH = 64;

  // Pages break lines inside strings, which JSON forbids and browsers' tools forgive.
  private final JsonFactory factory =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  /** The first object of an article's type, one that holds the text before one that does not. */
  ArticleData find(Document page) {
    List<Map<String, Object>> articles = new ArrayList<>();
    for (Element block : page.select("script[type=application/ld+json]")) {
      try (JsonParser json = factory.createParser(block.data())) {
        json.nextToken();
        collect(value(json, 0), articles);
      } catch (IOException e) {
        // A broken block is as good as none: the page's tags and paragraphs remain.
      }
    }
    articles.removeIf(article -> isOfAnotherPage(data(article), page));
    return articles.stream()
        .filter(article -> article.getOrDefault("articleBody", "") instanceof String)
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .map(JsonLd::data)
        .orElse(ArticleData.NONE);
  }

  /** True for an article that the page only lists or goes on to: other address, other headline. */
  private static boolean isOfAnotherPage(ArticleData article, Document page) {
    Optional<String> canonical = PageMeta.url(page);
    if (article.url().isEmpty() || canonical.isEmpty()) {
      return false;
    }
    boolean sameAddress = path(article.url().get()).equals(path(canonical.get()));
    String title = PageMeta.title(page).orElse("").toLowerCase(Locale.ROOT);
    String headline = article.headline().orElse("").toLowerCase(Locale.ROOT);
    return !sameAddress && !headline.isEmpty() && !title.contains(headline);
  }

  private static String path(String url) {
    String path = url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static ArticleData data(Map<String, Object> article) {
    return new ArticleData(
        string(article.getOrDefault("articleBody", "")),
        string(article.getOrDefault("headline", "")),
        string(article.getOrDefault("datePublished", "")),
        names(article.getOrDefault("author", "")),
        string(article.getOrDefault("url", ""))
            .or(() -> address(article.getOrDefault("mainEntityOfPage", ""))));
  }

  private static void collect(Object value, List<Map<String, Object>> articles) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, articles));
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((key, item) -> object.put((String) key, item));
      if (isArticle(object)) {
        articles.add(object);
      }
      map.values().forEach(item -> collect(item, articles));
    }
  }

  private static boolean isArticle(Map<String, Object> object) {
    return strings(object.getOrDefault("@type", ""))
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
  }

  private static Optional<String> names(Object author) {
    List<String> names =
        (author instanceof List<?> list ? list.stream() : Stream.of(author))
            .map(item -> item instanceof Map<?, ?> person ? person.get("name") : item)
            .filter(Objects::nonNull)
            .flatMap(JsonLd::strings)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static Optional<String> address(Object page) {
    Object id = page instanceof Map<?, ?> map ? map.get("@id") : page;
    return string(id == null ? "" : id).filter(url -> url.startsWith("http"));
  }

  private static Stream<String> strings(Object value) {
    Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
    return values.filter(String.class::isInstance).map(String.class::cast);
  }

  private static Optional<String> string(Object value) {
    return value instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** Objects to maps, arrays to lists, strings to strings; anything else is of no use here. */
  private static Object value(JsonParser json, int depth) throws IOException {
    JsonToken token = Objects.requireNonNull(json.currentToken(), "no value");
    if (depth == DEPTH) {
      json.skipChildren();
      return "";
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        object.putIfAbsent(name, value(json, depth + 1));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json, depth + 1));
      }
      return array;
    }
    return token == JsonToken.VALUE_STRING ? json.getText() : "";
  }
}
