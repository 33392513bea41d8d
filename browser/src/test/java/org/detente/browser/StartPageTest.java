package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
  private static final String REPORT =
      "SANTIAGO, 4 March 2022 - Chile accused Bolivia of closing the border near Arica last week.\n\n"
          + "\"We regret it,\" Bolivian government spokesman Juan Quispe said.";

  /** Reading thousands of sentences takes a slow machine a while. */
  private static final double PATIENCE = 180_000;

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

  @AfterEach
  void nothingBrokeAndNoRuleOfThePolicyWasBroken() {
    assertThat(pages.complaints()).isEmpty();
  }

  private static Page read(String report) {
    Page page = pages.open("/");
    page.fill("#report", report);
    page.click("button[type=submit]:has-text('Read')");
    page.waitForSelector(".text", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    return page;
  }

  @Test
  void aPastedReportIsShownWithItsFindings() {
    Page page = read(REPORT);

    assertThat(page.locator(".text").textContent()).contains("Chile accused Bolivia");
    assertThat(page.locator(".text .m-event").first().textContent()).isEqualTo("accused");
    assertThat(page.locator(".found .card").allTextContents())
        .anyMatch(card -> card.contains("ACCUSE") && card.contains("CHL → BOL"))
        .anyMatch(card -> card.contains("Juan Quispe"));
  }

  @Test
  void layersAreSwitchedAndTheAddressRemembersThem() {
    Page page = read(REPORT);
    assertThat(page.locator(".on-date").count()).isZero();

    page.check("label:has-text('Dates') input");
    assertThat(page.locator(".on-date .m-date").count()).isPositive();
    assertThat(page.url()).contains("date");

    page.uncheck("label:has-text('Statements') input");
    assertThat(page.locator(".found h2").allTextContents()).doesNotContain("Statements");
  }

  @Test
  void pointingAtAMarkShowsTheRule() {
    Page page = read(REPORT);

    page.hover(".text .m-event");

    Locator tip = page.locator(".tip");
    assertThat(tip.textContent()).contains("ACCUSE", "CAMEO");
    assertThat(tip.locator(".rule").first().textContent()).isNotBlank();
  }

  @Test
  void markupInAReportStaysText() {
    String hostile =
        "Chile accused Bolivia of theft. <img src=x onerror=\"document.title='owned'\">"
            + "<script>alert(1)</script> <svg onload=alert(2)> Chile met Bolivia.";
    Page page = read(hostile);

    assertThat(page.locator(".text").textContent()).contains("<script>alert(1)</script>");
    assertThat(page.locator(".text script, .text img, .text svg").count()).isZero();
    assertThat(page.title()).doesNotContain("owned");
  }

  @Test
  void aVeryLongReportIsReadWhole() {
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      report.append("Chile accused Bolivia of closing border post ").append(i).append(".\n\n");
    }
    Page page = read(report.toString());

    assertThat(page.locator(".text .sentence").count()).isGreaterThanOrEqualTo(2000);
    assertThat(page.locator(".text").textContent()).contains("border post 1999.");
  }

  @Test
  void whatCannotBeReadIsSaidInWords() {
    Page page = pages.open("/");
    page.fill("#report", "{\"id\": 1}");
    page.click("button[type=submit]:has-text('Read')");

    page.waitForSelector(".trouble");
    assertThat(page.locator(".trouble").textContent()).contains("no \"text\"");
  }

  @Test
  void aPageThatNeedsAStoreTellsHowToMakeOne() {
    for (String path : new String[] {"/dyads", "/plans", "/map", "/reports"}) {
      Page page = pages.open(path);
      assertThat(page.locator("main").textContent()).as(path).contains("detente add");
    }
  }

  @Test
  void theChosenThemeStays() {
    Page page = pages.open("/");
    page.click("#theme");
    page.reload();
    Pages.settle(page);

    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
  }
}
