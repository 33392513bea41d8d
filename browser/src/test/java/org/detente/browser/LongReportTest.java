package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record of a report of a megabyte, as the page gets it. The record is made here, since reading
 * so much takes a slow machine longer than a test should: how the page bears it is what is tested.
 */
class LongReportTest {
  private static final int SENTENCES = 12_000;
  private static final String SENTENCE =
      "Chile accused Bolivia of closing border post %05d, which both sides had agreed to keep"
          + " open.";

  @TempDir private static Path folder;
  private static Pages pages;

  @BeforeAll
  static void starts() throws Exception {
    pages = Pages.over(folder.resolve("none.duckdb"));
  }

  @AfterAll
  static void stops() {
    if (pages != null) {
      pages.close();
    }
  }

  @Test
  void aMegabyteIsShownWholeAndItsLastMarkAnswers() {
    Page page = pages.open("/");
    page.route(
        "**/api/v1/read*",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(record())));
    page.fill("#report", "A long report.");
    page.click("button[type=submit]:has-text('Read')");
    page.waitForSelector(".text .sentence");

    assertThat(page.locator(".text .sentence").count()).isEqualTo(SENTENCES);
    assertThat(page.locator(".found").textContent()).contains("more, marked in the text");

    page.locator(".text .m-event").last().hover();
    assertThat(page.locator(".tip").textContent()).contains("ACCUSE", "accuse.tsv:1");

    page.uncheck("label:has-text('Events') input");
    page.locator(".text .m-actor").last().hover();
    assertThat(page.locator(".tip").textContent()).contains("Chile").doesNotContain("ACCUSE");
    assertThat(pages.complaints()).isEmpty();
  }

  private static String record() {
    StringBuilder text = new StringBuilder();
    StringJoiner sentences = new StringJoiner(",", "[", "]");
    StringJoiner events = new StringJoiner(",", "[", "]");
    StringJoiner mentions = new StringJoiner(",", "[", "]");
    for (int i = 0; i < SENTENCES; i++) {
      int start = text.length();
      text.append(String.format(Locale.ROOT, SENTENCE, i));
      sentences.add("[" + start + "," + text.length() + "]");
      mentions.add("[" + start + "," + (start + 5) + "]");
      events.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"e%d\",\"type\":\"ACCUSE\",\"quad\":\"VX\",\"cameo\":\"112\","
                  + "\"intensity\":-2,\"status\":\"actual\",\"background\":false,\"sentence\":%d,"
                  + "\"trigger\":[[%d,%d]],\"actor\":[{\"country\":\"CHL\"}],"
                  + "\"recipient\":[{\"country\":\"BOL\"}],\"rule\":\"accuse.tsv:1\"}",
              i,
              i,
              start + 6,
              start + 13));
      text.append("\n\n");
    }
    assertThat(text.length()).isGreaterThan(1_000_000);
    return "{\"id\":\"long\",\"text\":\""
        + text.toString().replace("\n", "\\n")
        + "\",\"sentences\":"
        + sentences
        + ",\"events\":"
        + events
        + ",\"actors\":[{\"id\":\"a\",\"name\":\"Chile\",\"kind\":\"state\",\"country\":\"CHL\","
        + "\"from\":\"lexicon\",\"mentions\":"
        + mentions
        + "}],\"statements\":[],\"dates\":[],\"places\":[],\"issues\":[],\"notes\":[]}";
  }
}
