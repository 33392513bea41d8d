package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe finds: nothing serious on any page, light and dark. */
class AccessibilityTest {
  private static final String FINDINGS =
      "axe.run({ resultTypes: ['violations'] }).then(r => r.violations"
          + ".filter(v => ['serious', 'critical'].includes(v.impact))"
          + ".map(v => v.id + ': ' + v.help + ' at '"
          + " + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary)"
          + ".join('; ')).join('\\n'))";

  @TempDir private static Path folder;
  private static Pages pages;
  private static String axe;

  @BeforeAll
  static void starts() throws Exception {
    pages = Pages.over(Archive.in(folder));
    axe = axe();
  }

  @AfterAll
  static void stops() {
    if (pages != null) {
      pages.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, LIGHT",
    "/, DARK",
    "/dyads, LIGHT",
    "/dyads, DARK",
    "/dyads/CHL-BOL, LIGHT",
    "/dyads/CHL-BOL, DARK",
    "/dyads/CHL-PER, LIGHT",
    "/dyads/CHL-PER, DARK",
    "/plans, LIGHT",
    "/plans, DARK",
    "/map, LIGHT",
    "/map, DARK",
    "/reports, LIGHT",
    "/reports, DARK",
    "/reports/r70, LIGHT",
    "/reports/r70?layers=statement+event+actor+date+place+issue, DARK",
    "/reports/r70?layers=statement+event+actor+date+place+issue, LIGHT",
    "/actors, LIGHT",
    "/actors, DARK",
    "/actors/Chile, LIGHT",
    "/actors/Chile, DARK",
    "/search?q=border, LIGHT",
    "/search?q=border, DARK",
    "/dyads/CHL-BOL?claim=worse&since=2022-01-01&until=2022-12-20, LIGHT",
    "/dyads/CHL-BOL?claim=worse&since=2022-01-01&until=2022-12-20, DARK",
    "/no/such/page, LIGHT",
    "/no/such/page, DARK",
    "/run, LIGHT",
    "/run, DARK"
  })
  void nothingSeriousIsFound(String path, ColorScheme scheme) {
    Page page = pages.open(path, 1280, scheme);
    if (path.equals("/")) {
      page.click("text=Read an example");
      page.waitForSelector(".text");
    }
    page.evaluate(axe);

    assertThat(page.evaluate(FINDINGS).toString()).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("axe-4.14.1/axe.min.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
