package org.detente.report;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The day that stands above an article for people to see: "Posted: March 3, 2022". */
final class Byline {
  private static final int BLOCKS_ABOVE = 12;
  private static final int LONGEST = 200;
  private static final int START = 40;

  private Byline() {}

  /**
   * Looks upwards from the article's first paragraph; the nearest day counts, but not one that is
   * said to be an update's.
   */
  static Optional<String> find(Document page, String text) {
    List<Block> blocks = new Blocks(false).of(page.body());
    int first = first(blocks, text.substring(0, Math.min(START, text.length())));
    for (int i = first - 1; i >= 0 && i >= first - BLOCKS_ABOVE; i--) {
      String block = blocks.get(i).text();
      Optional<String> day = block.length() > LONGEST ? Optional.empty() : Dateline.within(block);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static int first(List<Block> blocks, String start) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().startsWith(start.strip())) {
        return i;
      }
    }
    return -1;
  }
}
