package org.detente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into blocks, leaving out what is never article. For one walk over one page. */
final class Blocks implements NodeFilter {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "textarea",
          "figure",
          "figcaption",
          "iframe",
          "svg",
          "math",
          "object",
          "video",
          "audio",
          "canvas",
          "dialog",
          "head");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr", "img");
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "dd", "td", "pre");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt");
  private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
  private static final Pattern WORD_EDGE = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> BESIDE =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "comment",
          "comments",
          "cookie",
          "cookies",
          "footer",
          "menu",
          "nav",
          "navigation",
          "popular",
          "pullquote",
          "recirc",
          "recommended",
          "related",
          "sidebar",
          "tags",
          "trending");

  // Sites give these names to parts of the article, too: what is long is not left out for them.
  private static final Set<String> BESIDE_WHERE_SHORT =
      Set.of(
          "bio",
          "caption",
          "marketing",
          "newsletter",
          "paywall",
          "promo",
          "share",
          "sharing",
          "signup",
          "social",
          "subscribe",
          "teaser");
  private static final Set<String> BESIDE_ROLES =
      Set.of("banner", "complementary", "contentinfo", "dialog", "navigation", "search");
  private static final int SHORT = 300;

  private final boolean byClass;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int linkDepth;
  private int headingDepth;

  /**
   * @param byClass leave out, too, what its class or id names a menu, a comment, a teaser …
   */
  Blocks(boolean byClass) {
    this.byClass = byClass;
  }

  List<Block> of(Element root) {
    root.filter(this);
    end(root);
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (!INLINE.contains(tag)) {
      end(element);
    }
    linkDepth += tag.equals("a") ? 1 : 0;
    headingDepth += HEADINGS.contains(tag) ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (!INLINE.contains(tag)) {
        end(element);
      }
      linkDepth -= tag.equals("a") ? 1 : 0;
      headingDepth -= HEADINGS.contains(tag) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag) || tag.startsWith("amp-") || element.hasAttr("hidden")) {
      return true;
    }
    if (element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")) {
      return true;
    }
    return byClass
        && !ROOTS.contains(tag)
        && (tag.equals("header")
            || BESIDE_ROLES.contains(element.attr("role"))
            || isBeside(element, element.className())
            || isBeside(element, element.id()));
  }

  private static boolean isBeside(Element element, String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : WORD_EDGE.split(names)) {
      String word = name.toLowerCase(Locale.ROOT);
      if (BESIDE.contains(word) || BESIDE_WHERE_SHORT.contains(word) && isShort(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(Element element) {
    int[] length = {0};
    element.filter(
        (node, depth) -> {
          length[0] += node instanceof TextNode piece ? piece.getWholeText().strip().length() : 0;
          return length[0] > SHORT ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return length[0] <= SHORT;
  }

  private void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (c != '\u00AD' && c != '\u200B') {
        text.append(c);
        linked += linkDepth > 0 ? 1 : 0;
      }
    }
  }

  /** Ends the block that is open before or inside {@code edge}. */
  private void end(Element edge) {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      Element holder = edge;
      if (PARAGRAPHS.contains(edge.normalName()) || edge.normalName().equals("br")) {
        holder = edge.parent() == null ? edge : edge.parent();
      }
      blocks.add(new Block(block, linked, holder, headingDepth > 0));
    }
    text.setLength(0);
    linked = 0;
  }
}
