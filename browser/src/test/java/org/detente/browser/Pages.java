package org.detente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.app.web.WebOptions;
import org.detente.app.web.WebServer;
import org.detente.app.web.jetty.Limits;

/** A server and tabs on it. What a page complains of in its console is remembered. */
final class Pages implements AutoCloseable {
  private final Chromium chromium;
  private final WebServer server;
  private final List<String> complaints = new ArrayList<>();

  private Pages(Chromium chromium, WebServer server) {
    this.chromium = chromium;
    this.server = server;
  }

  static Pages over(Path store) throws Exception {
    return over(store, Optional.empty());
  }

  static Pages over(Path store, Optional<String> token) throws Exception {
    Chromium chromium = Chromium.start();
    WebOptions options = new WebOptions(InetAddress.getLoopbackAddress(), 0, store, token);
    return new Pages(chromium, WebServer.start(options, Limits.standard()));
  }

  /** Opens a page at the width of a desk. */
  Page open(String path) {
    return open(path, 1280, ColorScheme.LIGHT);
  }

  Page open(String path, int width, ColorScheme scheme) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean isExpected = message.text().contains("the server responded with a status of 4");
          if (!isExpected && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("a dialog opened: " + dialog.message()));
    page.navigate(server.url().replaceAll("/$", "") + path);
    settle(page);
    return page;
  }

  /** Waits until the page shows what its address says. */
  static void settle(Page page) {
    page.waitForSelector("main:not([aria-busy])");
  }

  /** Errors, broken rules of the page's policy, dialogs. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }
}
