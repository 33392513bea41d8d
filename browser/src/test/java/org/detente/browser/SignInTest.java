package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
  @TempDir private Path folder;

  @Test
  void whoHasTheTokenGetsIn() throws Exception {
    try (Pages pages = Pages.over(Archive.in(folder), Optional.of("a token of some length"))) {
      Page page = pages.open("/dyads");
      page.fill("#token", "another token of length");
      page.click("button:has-text('Sign in')");
      page.waitForSelector("text=that is not the token");

      page.fill("#token", "a token of some length");
      page.click("button:has-text('Sign in')");
      page.waitForSelector("table.pairs");

      assertThat(page.locator("table.pairs tbody tr").count()).isPositive();
    }
  }
}
