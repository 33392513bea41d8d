package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorePagesTest {
  @TempDir private static Path folder;
  private static Pages pages;

  @BeforeAll
  static void starts() throws Exception {
    pages = Pages.over(Archive.in(folder));
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

  @Test
  void aPairIsFoundAndItsFiguresCarryIntervalsOrReasons() {
    Page page = pages.open("/dyads");
    page.click("text=Bolivia – Chile");
    page.waitForSelector(".figure");

    assertThat(page.url()).endsWith("/dyads/BOL-CHL");
    assertThat(page.locator(".figure").allTextContents())
        .allMatch(
            card -> card.contains(" to ") && card.contains("n ") || card.contains("Withheld"));
    assertThat(page.locator(".chart canvas").count()).isEqualTo(1);
    assertThat(page.locator(".lanes .lane").count()).isEqualTo(7);
  }

  @Test
  void aClickOnAMarkOpensItsSentenceAndThatItsReport() {
    Page page = pages.open("/dyads/CHL-BOL");
    page.locator(".lanes a.mark:has(circle)").first().click();
    page.waitForSelector(".evidence blockquote .now");
    String sentence = page.locator(".evidence .now").textContent().strip();

    page.click(".evidence a.open");
    page.waitForSelector(".sentence.target");

    assertThat(page.locator(".sentence.target").textContent()).contains(sentence);
    assertThat(page.url()).matches(".*/reports/r\\d+#s\\d+");
  }

  @Test
  void theChartSaysWhatItsLineBandAndNumbersMean() {
    Page page = pages.open("/dyads/CHL-BOL");

    assertThat(page.locator(".legend").textContent())
        .contains("+1 all cooperation", "95 % interval", "change point");
    assertThat(page.locator(".lanes text.n").count()).isPositive();
    assertThat(page.locator(".lanes text.side").first().textContent()).isEqualTo("CHL");

    page.locator(".lanes a.mark:has(.fill-n)").first().click();
    page.waitForSelector(".evidence .sentences li");
  }

  @Test
  void stanceStandsByIssueWithTheStatementsBehindIt() {
    Page page = pages.open("/dyads/CHL-BOL");
    Locator row = page.locator("[aria-label='Stance by issue'] tbody tr").first();
    assertThat(row.locator("td").allTextContents()).anyMatch(cell -> cell.matches(".*n \\d+.*"));

    row.locator("button").click();
    page.waitForSelector(".evidence .sentences li");
    assertThat(page.locator(".evidence h2").textContent()).startsWith("On ");
  }

  @Test
  void theNumberBehindAFigureOpensItsEvents() {
    Page page = pages.open("/dyads/CHL-BOL");
    page.locator(".figure button.link").first().click();
    page.waitForSelector(".evidence .sentences li");

    assertThat(page.locator(".evidence .sentences li").count()).isGreaterThan(20);
  }

  @Test
  void marksAreReachedWithTheKeyboard() {
    Page page = pages.open("/dyads/CHL-BOL");
    page.focus(".lanes .lane:has(a.mark circle) >> nth=0");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");

    page.waitForSelector(".evidence blockquote");
    page.keyboard().press("Escape");
    assertThat(page.locator(".evidence").isHidden()).isTrue();
  }

  @Test
  void theAddressHoldsTheStateAndBackUndoesIt() {
    Page page = pages.open("/dyads/CHL-BOL");
    page.selectOption(".controls select", "quarter");
    page.waitForFunction("location.search.includes('every=quarter')");
    Pages.settle(page);
    assertThat(page.locator(".legend").textContent()).contains("by quarter");
    assertThat(page.locator(".lanes + .key").textContent()).isNotBlank();

    page.goBack();
    page.waitForFunction("!location.search.includes('every')");
    Pages.settle(page);
    assertThat(page.inputValue(".controls select")).isEqualTo("auto");
  }

  @Test
  void aPropositionIsAnsweredWithEvidence() {
    Page page = pages.open("/dyads/CHL-BOL");
    page.selectOption("#claim", "worse");
    page.fill("#since", "2022-01-01");
    page.fill("#until", "2022-12-20");
    page.click("button:has-text('Test')");
    page.waitForSelector(".verdict");

    assertThat(page.locator(".verdict").textContent()).isEqualTo("Supported");
    assertThat(page.locator(".answer .sentences li").count()).isGreaterThan(2);
    assertThat(page.url()).contains("claim=worse", "since=2022-01-01");
  }

  @Test
  void plansStandInACalendarWithTheirSentences() {
    Page page = pages.open("/plans?between=CHL,BOL");

    assertThat(page.locator(".plans").allTextContents().toString()).contains("will meet in La Paz");
    assertThat(page.locator(".month td.has").count()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "overdue, will meet in La Paz on 20 May",
    "held, will hold talks in Arica on 3 June",
    "cancelled, will hold talks in Iquique on 9 October"
  })
  void aPlanHasTheStateThatLaterReportsTellOf(String state, String words) {
    Page page = pages.open("/plans?between=CHL,BOL&state=" + state);

    Locator plan = page.locator("li.plan", new Page.LocatorOptions().setHasText(words));
    assertThat(plan.count()).as(page.locator("main").textContent()).isPositive();
    assertThat(plan.first().locator(".chip").textContent()).isEqualTo(state);
  }

  @Test
  void beforeItsDayAPlanIsOnlyAnnounced() {
    Page page = pages.open("/plans?between=CHL,BOL&asOf=2021-05-20&state=announced");

    assertThat(page.locator("li.plan").allTextContents())
        .anyMatch(plan -> plan.contains("will hold talks in Arica on 3 June"));
  }

  @Test
  void aReportIsCitedByItsAddressAndASentenceByItsNumber() {
    Page page = pages.open("/reports/r70#s2");

    assertThat(page.locator(".cite code").first().textContent()).endsWith("/reports/r70");
    assertThat(page.locator(".sentence.target").textContent()).contains("correspondent 70");
  }

  @Test
  void anAddressThatIsNoPageIsToldToAPersonInWords() {
    Page page = pages.open("/no/such/page");

    assertThat(page.locator(".trouble").textContent()).contains("no such page");
    page.click(".trouble a[href='/dyads']");
    page.waitForSelector("table.pairs");
  }

  @Test
  void aPairIsFoundByTheNamesOfItsCountries() {
    Page page = pages.open("/dyads");
    page.fill("#side-a", "Chile");
    page.fill("#side-b", "bol");
    page.click("form.controls button");
    page.waitForSelector(".figure");

    assertThat(page.url()).endsWith("/dyads/CHL-BOL");
  }

  @Test
  void aReportWithHostileMarkupIsShownInert() {
    Page page = pages.open("/reports/hostile%2F1");

    assertThat(page.locator("h1").textContent()).contains("<img src=x onerror=alert(1)>");
    assertThat(page.locator(".text").textContent()).contains("<script>document.title");
    assertThat(page.title()).doesNotStartWith("owned");
    assertThat(page.locator("main img, main script, main a[href^='javascript']").count()).isZero();
  }

  @Test
  void theMapShowsCountriesAndTheirEvents() {
    Page page = pages.open("/map");
    assertThat(page.locator(".map path.land").count()).isGreaterThan(150);

    // A bounding box's middle need not be in the country: Chile is long and thin.
    page.locator(".map path.some").first().focus();
    page.keyboard().press("Enter");
    page.waitForSelector(".evidence .sentences li");
    assertThat(page.locator(".evidence").textContent()).contains("Done to");
  }

  @Test
  void theMapIsLookedAtCloserAndTheAddressRemembersWhere() {
    Page page = pages.open("/map");
    String whole = page.locator(".map svg").getAttribute("viewBox");
    page.click("[aria-label='Closer']");
    page.waitForFunction("location.search.includes('view=')");
    String close = page.locator(".map svg").getAttribute("viewBox");
    assertThat(close).isNotEqualTo(whole);

    page.reload();
    Pages.settle(page);
    assertThat(page.locator(".map svg").getAttribute("viewBox")).isNotEqualTo(whole);
    assertThat(page.locator(".map + .legend").textContent()).contains("conflict", "cooperation");
  }

  @Test
  void aSearchFindsAReport() {
    Page page = pages.open("/");
    page.fill("#find", "diplomats");
    page.keyboard().press("Enter");
    page.waitForSelector("mark");

    assertThat(page.locator("mark").first().textContent()).isEqualTo("diplomats");
  }

  @Test
  void theRunPageTellsVersionsCountsAndAccuracy() {
    Page page = pages.open("/run");

    assertThat(page.locator("main").textContent())
        .contains("How well it reads", "PLOVER records", "tellings of events", "SHA-256");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dyads",
        "/dyads/CHL-BOL",
        "/dyads/CHL-PER",
        "/plans",
        "/map",
        "/reports",
        "/reports/r70",
        "/actors",
        "/actors/Chile",
        "/search?q=border",
        "/run"
      })
  void noPageShowsTheNamesOfNothing(String path) {
    Page page = pages.open(path);
    if (path.equals("/")) {
      page.waitForSelector(".tiles");
    }

    assertThat(page.locator("main").innerText())
        .isNotBlank()
        .doesNotContainPattern("\\b(null|undefined|NaN)|\\[object ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/dyads", "/dyads/CHL-BOL", "/plans", "/map", "/reports", "/reports/r70", "/run"})
  void nothingIsWiderThanAPhone(String path) {
    Page page = pages.open(path, 390, ColorScheme.DARK);

    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(path)
        .isEqualTo(true);
  }

  @Test
  void paperShowsTheReportAndNotTheButtons() {
    Page page = pages.open("/reports/r70");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".text").isVisible()).isTrue();
    assertThat(page.locator(".top nav").isVisible()).isFalse();
    assertThat(page.locator(".layers").isVisible()).isFalse();
  }
}
