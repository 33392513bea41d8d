package org.detente.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's article: what its JSON-LD gives, else the element where paragraphs of prose stand
 * densest (after Readability). Paragraphs are set apart by an empty line.
 */
final class ArticleText {
  private static final int SHORTEST = 140;
  private static final int SHORTEST_MARKED = 30;
  private static final int LONG = 100;
  private static final int SHORTEST_TITLE = 15;
  private static final double MUCH_MORE = 1.3;
  private static final double MOSTLY = 0.7;
  private static final int ANCESTORS = 3;

  private final Document page;

  ArticleText(Document page) {
    this.page = page;
  }

  /**
   * @param body the text that the JSON-LD gives; pages with a wall give only its beginning there
   */
  Optional<String> find(Optional<String> body) {
    List<String> onPage = densest(true);
    if (onPage.isEmpty()) {
      onPage = densest(false);
    }
    List<String> given = body.map(ArticleText::lines).orElse(List.of());
    if (length(given) < SHORTEST || goesOn(given, onPage)) {
      return onPage.isEmpty() ? text(given) : text(onPage);
    }
    return text(given.size() == 1 ? Paragraphs.split(given.get(0), onPage) : given);
  }

  private static Optional<String> text(List<String> paragraphs) {
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** True where the page has what the JSON-LD begins with, and half as much again. */
  private static boolean goesOn(List<String> given, List<String> onPage) {
    String start = given.get(0).substring(0, Math.min(40, given.get(0).length()));
    return 2 * length(onPage) > 3 * length(given)
        && onPage.stream().limit(5).anyMatch(paragraph -> paragraph.contains(start));
  }

  /** The JSON-LD text by lines, freed of tags and entities that some sites leave in. */
  private static List<String> lines(String body) {
    if (body.contains("<p") || body.contains("<br") || body.contains("</")) {
      List<Block> blocks = new Blocks(false).of(Jsoup.parseBodyFragment(body).body());
      return blocks.stream().map(Block::text).toList();
    }
    return Jsoup.parse(body.replace("<", "&lt;").replaceAll("\\R", "<br>"))
        .body()
        .textNodes()
        .stream()
        .map(line -> line.text().strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> densest(boolean byClass) {
    List<Block> all = new Blocks(byClass).of(page.body());
    List<Block> prose = all.stream().filter(Block::isProse).toList();
    Optional<Element> best = best(prose);
    if (best.isEmpty()) {
      return List.of();
    }
    Optional<Element> marked = marked(best.get()).map(found -> titled(found, prose).orElse(found));
    Element article = marked.orElseGet(() -> widened(best.get(), all));
    List<String> paragraphs = within(article, prose);
    int shortest = marked.isPresent() ? SHORTEST_MARKED : SHORTEST;
    return length(paragraphs) < shortest ? List.of() : paragraphs;
  }

  /** The element with the most prose in it; nearer ancestors of a block count more. */
  private static Optional<Element> best(List<Block> prose) {
    Map<Element, Score> scores = new IdentityHashMap<>();
    List<Score> inOrder = new ArrayList<>();
    for (Block block : prose) {
      Element at = block.parent();
      for (int i = 1; i <= ANCESTORS && at != null; i++) {
        Score score = scores.get(at);
        if (score == null) {
          score = new Score(at);
          scores.put(at, score);
          inOrder.add(score);
        }
        score.value += block.weight() / i;
        at = at.parent();
      }
    }
    // The first of the best: max() would give the last.
    return inOrder.stream()
        .reduce((best, next) -> next.value > best.value ? next : best)
        .map(score -> score.element);
  }

  private static final class Score {
    final Element element;
    double value;

    Score(Element element) {
      this.element = element;
    }
  }

  /**
   * The ancestor that holds much more prose and little else: tags left open scatter an article's
   * paragraphs over many depths, and ads cut it into sections.
   */
  private static Element widened(Element best, List<Block> all) {
    List<Element> around = new ArrayList<>();
    for (Element at = best; at != null; at = at.parent()) {
      around.add(at);
    }
    int[] prose = new int[around.size()];
    int[] total = new int[around.size()];
    Map<Element, Integer> level = new IdentityHashMap<>();
    for (int i = 0; i < around.size(); i++) {
      level.put(around.get(i), i);
    }
    for (Block block : all) {
      int lowest = lowest(block.parent(), level);
      int length = block.text().length();
      total[lowest] += length;
      // Single short sentences stand everywhere.
      prose[lowest] += block.isProse() && length >= LONG ? length : 0;
    }
    int article = 0;
    int held = prose[0];
    for (int i = 1; i < around.size(); i++) {
      prose[i] += prose[i - 1];
      total[i] += total[i - 1];
      if (prose[i] > MUCH_MORE * held && prose[i] > MOSTLY * total[i]) {
        article = i;
        held = prose[i];
      }
    }
    return around.get(article);
  }

  private static int lowest(Element of, Map<Element, Integer> level) {
    for (Element at = of; at != null; at = at.parent()) {
      Integer found = level.get(at);
      if (found != null) {
        return found;
      }
    }
    return level.size() - 1;
  }

  /**
   * Where pages go on with the next story: the article under the page's own title, if that is not
   * the one that was found.
   */
  private Optional<Element> titled(Element found, List<Block> prose) {
    String title = PageMeta.title(page).orElse("");
    for (Element heading : page.select("h1, h2")) {
      String text = heading.text();
      if (text.length() >= SHORTEST_TITLE && title.contains(text)) {
        return marked(heading)
            .filter(article -> article != found && !isWithin(found, article))
            .filter(article -> length(within(article, prose)) >= SHORTEST);
      }
    }
    return Optional.empty();
  }

  private static List<String> within(Element article, List<Block> prose) {
    return prose.stream()
        .filter(block -> isWithin(block.parent(), article))
        .map(Block::text)
        .toList();
  }

  /** The element that the page itself marks as its article, around the best one. */
  private static Optional<Element> marked(Element best) {
    for (Element at = best; at != null; at = at.parent()) {
      if (at.normalName().equals("article") || at.attr("itemprop").equals("articleBody")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Element element, Element ancestor) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
