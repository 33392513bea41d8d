package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.record.Published;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final String FIRST =
      "The two governments agreed on Tuesday to open a hotline, officials in both capitals said.";
  private static final String SECOND =
      "“It is a small step, but a real one,” the envoy told reporters after the signing.";

  private final HtmlReport html = new HtmlReport(new DateCandidates(Optional.empty()));

  private Report read(String page) throws UnreadableException {
    return read(page, StandardCharsets.UTF_8);
  }

  private Report read(String page, Charset charset) throws UnreadableException {
    return ((Received.Readable) html.read(page.getBytes(charset), Optional.of("a.html"))).report();
  }

  private static String page(String head, String body) {
    return "<!doctype html><html lang=en-GB><head>" + head + "</head><body>" + body + "</body>";
  }

  @Test
  void theParagraphsOfTheArticleAreTheTextAndTheRestIsNot() throws UnreadableException {
    Report report =
        read(
            page(
                "<title>Hotline agreed</title>",
                "<nav><ul><li><a href=/>Home</a><li><a href=/w>World news, and more.</a></ul></nav>"
                    + "<div class=story><h1>Hotline agreed</h1><p>"
                    + FIRST
                    + "</p><figure><figcaption>The envoy, smiling, on Tuesday.</figcaption></figure>"
                    + "<p>"
                    + SECOND
                    + "</p><div class='related-links'><p>Read more: the long road to the hotline,"
                    + " and what came before it.</p></div></div>"
                    + "<footer><p>All rights reserved, and no copying of any kind.</p></footer>"));
    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(report.title()).contains("Hotline agreed");
    assertThat(report.language()).contains("en");
  }

  @Test
  void textBetweenLineBreaksIsParagraphsToo() throws UnreadableException {
    Report report = read(page("", "<div>" + FIRST + "<br><br>" + SECOND + "</div>"));
    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void jsonLdGivesBodyHeadlineAuthorAddressAndDate() throws UnreadableException {
    String data =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Hotline\",\"datePublished\":"
            + "\"2023-04-05T06:07:08Z\",\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Ek\"}],"
            + "\"url\":\"https://example.org/h\",\"articleBody\":\""
            + FIRST
            + "\\n"
            + SECOND
            + "\"}]}</script>";
    Report report = read(page(data, "<p>Nothing else.</p>"));
    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(report.title()).contains("Hotline");
    assertThat(report.author()).contains("Ann Lee, Bo Ek");
    assertThat(report.url()).contains("https://example.org/h");
    assertThat(report.published()).contains(new Published("2023-04-05T06:07:08Z", "json-ld"));
  }

  @Test
  void paragraphsThatTheJsonLdRanTogetherAreSetApartAgain() throws UnreadableException {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
            + FIRST
            + SECOND
            + "\"}</script>";
    Report report = read(page(data, "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"));
    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aBodyThatIsOnlyTheBeginningGivesWayToThePage() throws UnreadableException {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
            + FIRST
            + "\"}</script>";
    Report report = read(page(data, "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"));
    assertThat(report.text()).contains(SECOND);
  }

  @Test
  void metaTagsDateThePageWhereTheJsonLdDoesNot() throws UnreadableException {
    String head =
        "<meta property='article:published_time' content='2023-04-05'>"
            + "<link rel=canonical href='https://example.org/2020/01/01/x'>";
    Report report = read(page(head, "<article><p>" + FIRST + "</p></article>"));
    assertThat(report.published()).contains(new Published("2023-04-05", "meta"));
  }

  @Test
  void declaredAndUndeclaredCharsetsAreHonoured() throws UnreadableException {
    String article = "<article><p>Le ministre a été reçu à l’Élysée, mardi matin.</p></article>";
    Charset windows = Charset.forName("windows-1252");
    assertThat(read(page("<meta charset=windows-1252>", article), windows).text())
        .contains("reçu à l’Élysée");
    assertThat(read(page("", article), windows).text()).contains("reçu à l’Élysée");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><nav><a href=/>Home</a></nav><p>Log in</p></body></html>",
        "<html></html>",
        "<html><body><ul><li><a href=1>One headline that is quite long, for a link in a list</a>"
            + "<li><a href=2>Another headline that is quite long, for a link in a list</a></ul>"
      })
  void aPageWithoutAnArticleIsAFailure(String page) {
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div class=x>", "<b><i><a>", "<table><tr><td>", "<p>,", "<", "<!--", "<li a=b "})
  void hostilePagesEndQuietly(String piece) {
    String page = "<html><body>" + piece.repeat(100_000);
    assertThatThrownBy(() -> read(page)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void brokenOrDeepJsonLdIsPassedOver() throws UnreadableException {
    String data =
        "<script type='application/ld+json'>{\"@type\":</script><script"
            + " type='application/ld+json'>"
            + "[".repeat(900)
            + "]".repeat(900)
            + "</script>";
    assertThat(read(page(data, "<article><p>" + FIRST + "</p></article>")).text()).isEqualTo(FIRST);
  }
}
