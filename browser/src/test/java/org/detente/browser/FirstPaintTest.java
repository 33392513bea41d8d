package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints when each page is first painted and when it shows its content, as the browser tells it.
 */
class FirstPaintTest {
  private static final String FIRST =
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";
  private static final String SHOWN = "performance.getEntriesByName('shown')[0]?.startTime ?? -1";

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

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/dyads", "/dyads/CHL-BOL", "/plans", "/map", "/reports", "/reports/r70"})
  void theBrowserTellsWhenAPageIsPainted(String path) {
    Page page = pages.open(path);
    page.waitForFunction(FIRST + " >= 0");
    double first = ((Number) page.evaluate(FIRST)).doubleValue();
    double shown = ((Number) page.evaluate(SHOWN)).doubleValue();

    System.out.printf(
        Locale.ROOT, "%-16s first paint %5.0f ms, content %5.0f ms%n", path, first, shown);
    assertThat(first).isPositive();
    assertThat(shown).isPositive();
  }
}
