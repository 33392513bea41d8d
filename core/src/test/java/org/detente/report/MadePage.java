package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of the test set: an article of our own writing in one of fourteen layouts.
 *
 * @param name layout and article
 * @param bytes as a server would send them
 * @param paragraphs what ought to be found
 * @param published when the article says it was published
 */
record MadePage(String name, byte[] bytes, List<String> paragraphs, LocalDate published) {
  private static final String FOLDER = "pages/";
  private static final Pattern SLOT = Pattern.compile("\\{\\{(other )?([a-z-]+)(?: ([0-9-]+))?}}");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  static final List<String> LAYOUTS =
      List.of(
          "01-newspaper",
          "02-broadcaster",
          "03-wire",
          "04-old-tables",
          "05-blog",
          "06-ministry",
          "07-magazine",
          "08-amp",
          "09-messy",
          "10-endless",
          "11-radio",
          "12-split",
          "13-press-service",
          "14-updated");

  /** Every page of every layout. */
  static List<MadePage> all() {
    return LAYOUTS.stream().flatMap(layout -> of(layout).stream()).toList();
  }

  /** The pages of one layout. */
  static List<MadePage> of(String layout) {
    String file = resource("layouts/" + layout + ".html");
    int end = file.indexOf("\n\n");
    Map<String, String> head = fields(file.substring(0, end));
    String template = file.substring(end + 2);
    List<String> articles = Arrays.asList(head.getOrDefault("pages", "").split(" "));
    Charset charset = Charset.forName(head.getOrDefault("charset", "UTF-8"));
    List<MadePage> pages = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = Article.load(articles.get(i));
      Article other = Article.load(articles.get((i + 1) % articles.size()));
      String html = fill(template, head.getOrDefault("wrap", "|"), article, other);
      pages.add(
          new MadePage(
              layout + "/" + articles.get(i),
              html.getBytes(charset),
              article.paragraphs(),
              article.date()));
    }
    return pages;
  }

  private record Article(Map<String, String> head, List<String> paragraphs) {
    static Article load(String name) {
      String file = resource("articles/" + name + ".txt");
      int end = file.indexOf("\n\n");
      Map<String, String> head = new HashMap<>(fields(file.substring(0, end)));
      head.put("slug", name);
      return new Article(head, Arrays.asList(file.substring(end).strip().split("\n\n")));
    }

    LocalDate date() {
      return LocalDate.parse(field("date"));
    }

    String field(String name) {
      return head.getOrDefault(name, "");
    }
  }

  private static String fill(String template, String wrap, Article article, Article other) {
    Matcher slot = SLOT.matcher(template);
    StringBuilder page = new StringBuilder();
    while (slot.find()) {
      Article of = slot.group(1) == null ? article : other;
      String range = slot.group(3);
      String value = range == null ? value(slot.group(2), of, other) : wrapped(range, wrap, of);
      slot.appendReplacement(page, Matcher.quoteReplacement(value));
    }
    return slot.appendTail(page).toString();
  }

  private static String wrapped(String range, String wrap, Article article) {
    int dash = range.indexOf('-');
    int from = Integer.parseInt(range.substring(0, dash)) - 1;
    int to =
        dash + 1 == range.length()
            ? article.paragraphs().size()
            : Integer.parseInt(range.substring(dash + 1));
    StringBuilder html = new StringBuilder();
    for (String paragraph : article.paragraphs().subList(from, to)) {
      html.append(wrap.replace("|", paragraph)).append('\n');
    }
    return html.toString();
  }

  private static String value(String name, Article article, Article other) {
    String first = article.paragraphs().get(0);
    LocalDate date = article.date();
    LocalDate later = date.plusDays(3);
    return switch (name) {
      case "later" -> later.toString();
      case "later-usday" -> AMERICAN.format(later);
      case "later-year" -> String.valueOf(later.getYear());
      case "future" -> date.plusYears(4).toString();
      case "day" -> LONG.format(date);
      case "usday" -> AMERICAN.format(date);
      case "slashes" -> date.toString().replace('-', '/');
      case "compact" -> date.toString().replace("-", "");
      case "first" -> first;
      case "first-json" -> json(first);
      case "body-json" -> json(String.join("\n", article.paragraphs()));
      case "title-json" -> json(article.field("title"));
      case "dropcap" ->
          "<span class=\"dropcap\">" + first.charAt(0) + "</span>" + first.substring(1);
      case "other-title" -> other.field("title");
      case "other-title-json" -> json(other.field("title"));
      case "other-json" -> json(String.join("\n", other.paragraphs()));
      default -> article.field(name);
    };
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new HashMap<>();
    for (String line : head.split("\n")) {
      int colon = line.indexOf(": ");
      fields.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return fields;
  }

  private static String resource(String name) {
    try (InputStream in = MadePage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
