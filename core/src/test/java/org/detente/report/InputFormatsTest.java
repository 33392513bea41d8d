package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.Published;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, JSON documents, SGML collections and feeds. */
class InputFormatsTest {
  private static final String FEED =
      "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
          + "<channel><title>World wire</title><language>en-gb</language>"
          + "<item><title>Talks &amp; tea</title><link>https://example.org/a</link>"
          + "<pubDate>Tue, 24 May 2022 10:00:00 +0200</pubDate><description>Short.</description>"
          + "<content:encoded><![CDATA[<p>The envoys met.</p><p>They parted as friends.</p>]]>"
          + "</content:encoded></item>"
          + "<item><title>Nothing</title><link>https://example.org/b</link></item></channel></rss>";

  private static List<Received> receive(String name, String input) {
    return receive(name, input.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Received> receive(String name, byte[] input) {
    List<Received> all = new ArrayList<>();
    try (Reports reports =
        Reports.ofStream(name, new ByteArrayInputStream(input), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  private static Report report(Received received) {
    assertThat(received).isInstanceOf(Received.Readable.class);
    return ((Received.Readable) received).report();
  }

  private static String message(Received received) {
    assertThat(received).isInstanceOf(Received.Unreadable.class);
    return ((Received.Unreadable) received).message();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void rowsOfATableAreReportsWhateverStandsBetweenTheFields(String delimiter) {
    String table =
        "Headline|Publish Date|Body|Section\r\n"
            + "Talks|2022-05-24|\"The envoys met, \"\"briefly\"\",\r\nand parted.\"|World\r\n"
            + "Empty|2022-05-25||World\r\n";
    List<Received> all = receive("a.csv", table.replace("|", delimiter));
    assertThat(all).hasSize(2);
    Report report = report(all.get(0));
    assertThat(report.text()).isEqualTo("The envoys met, \"briefly\",\r\nand parted.");
    assertThat(report.title()).contains("Talks");
    assertThat(report.published()).contains(new Published("2022-05-24", "input"));
    assertThat(report.source()).contains("a.csv:1");
    assertThat(message(all.get(1))).contains("no \"text\"");
  }

  @Test
  void spreadsheetsOfOldWindowsAreReadWithTheirCharacters() {
    byte[] table = "text\n\"Le ministre a été reçu.\"\n".getBytes(Charset.forName("windows-1252"));
    assertThat(report(receive("a.csv", table).get(0)).text()).contains("été reçu");
  }

  @Test
  void aTableWithoutATextColumnOrWithAnOpenQuotationMarkFailsWithTheReason() {
    assertThat(message(receive("a.csv", "a,b\n1,2\n").get(0))).contains("names no column");
    List<Received> open = receive("a.csv", "id,text\n1,Fine.\n2,\"never closed\n3,x\n");
    assertThat(report(open.get(0)).text()).isEqualTo("Fine.");
    assertThat(message(open.get(1))).startsWith("broken table");
  }

  @Test
  void articlesInAJsonDocumentAreFoundUnderTheNamesThatCrawlersUse() {
    String json =
        "{\"status\":\"ok\",\"count\":2,\"query\":{\"q\":[1]},\"articles\":["
            + "{\"headline\":\"H\",\"maintext\":\"The envoys met.\",\"date_publish\":\"2022-05-24 10:00:00\","
            + "\"source_domain\":\"example.org\",\"language\":\"English\",\"authors\":[\"x\"]},"
            + "{\"content\":\"They parted.\",\"publishedAt\":\"2022-05-25T01:02:03Z\"}]}";
    List<Received> all = receive("a.json", json);
    assertThat(all).hasSize(2);
    Report first = report(all.get(0));
    assertThat(first.published()).contains(new Published("2022-05-24T10:00:00", "input"));
    assertThat(first.language()).contains("en");
    assertThat(first.source()).contains("example.org");
    assertThat(report(all.get(1)).text()).isEqualTo("They parted.");
  }

  @Test
  void listsOfArticlesAsGdeltGivesThemAreReadByTheirHeadlinesWithAWarning() {
    String json =
        "{\"articles\": [ { \"url\": \"https://example.org/a\", \"url_mobile\": \"\","
            + " \"title\": \"Envoys meet in Halvik\", \"seendate\": \"20220524T101500Z\","
            + " \"domain\": \"example.org\", \"language\": \"English\" } ] }";
    Received.Readable read = (Received.Readable) receive("a.json", json).get(0);
    assertThat(read.report().text()).isEqualTo("Envoys meet in Halvik");
    assertThat(read.report().published()).contains(new Published("2022-05-24", "seen"));
    assertThat(read.warnings()).singleElement().asString().contains("only the headline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n \"title\": \"H\",\n \"text\": \"The envoys met.\"\n}",
        "[{\"text\": \"The envoys met.\"}]",
        "{\"text\":\"The envoys met.\"}\n{\"text\":\"They parted.\"}",
        "{\"response\":{\"docs\":[{\"text\":\"The envoys met.\"}]}}"
      })
  void oneObjectAListOrSeveralObjectsAreJsonDocuments(String json) {
    assertThat(report(receive("a.json", json).get(0)).text()).isEqualTo("The envoys met.");
  }

  @Test
  void aJsonDocumentThatBreaksOffIsReadToTheBreakWithANote() {
    List<Received> all = receive("a.json", "[{\"text\":\"The envoys met.\"},{\"text\":\"They");
    assertThat(report(all.get(0)).text()).isEqualTo("The envoys met.");
    assertThat(message(all.get(1))).contains("broken JSON").contains("1 articles before");
  }

  @Test
  void reutersDocumentsKeepNumberDayHeadlineAndParagraphs() {
    String sgml =
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
            + "<REUTERS TOPICS=\"YES\" NEWID=\"17\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n"
            + "<PLACES><D>norland</D></PLACES>\n<UNKNOWN>\n&#5;&#5;C T\n</UNKNOWN>\n"
            + "<TEXT>&#2;\n<TITLE>ENVOYS MEET &lt;HALVIK></TITLE>\n"
            + "<DATELINE>    HALVIK, Feb 26 - </DATELINE><BODY>Envoys of two states met in the\n"
            + "port of Halvik.\n    They parted as friends, a spokesman\nsaid.\n Reuter\n&#3;</BODY></TEXT>\n"
            + "</REUTERS>\n<REUTERS NEWID=\"18\">\n<TEXT TYPE=\"BRIEF\">&#2;\n</TEXT>\n</REUTERS>\n"
            + "<REUTERS NEWID=\"19\">\n<TEXT><BODY>Cut";
    List<Received> all = receive("a.sgm", sgml);
    assertThat(all).hasSize(3);
    Report report = report(all.get(0));
    assertThat(report.id()).isEqualTo("17");
    assertThat(report.title()).contains("ENVOYS MEET <HALVIK>");
    assertThat(report.published()).contains(new Published("1987-02-26T15:01:01", "input"));
    assertThat(report.text())
        .isEqualTo(
            "HALVIK, Feb 26 - Envoys of two states met in the port of Halvik.\n\n"
                + "They parted as friends, a spokesman said.");
    assertThat(message(all.get(1))).contains("no \"text\"");
    assertThat(message(all.get(2))).contains("breaks off");
  }

  @Test
  void documentsWithMarkedParagraphsAndTheDayInTheirNumberAreReadToo() {
    String sgml =
        "<DOC id=\"WIR_ENG_20040506.0012\" type=\"story\" >\n<HEADLINE>\nEnvoys meet\n</HEADLINE>\n"
            + "<TEXT>\n<P>\nThe envoys\nmet.\n</P>\n<P>\nThey parted.\n</P>\n</TEXT>\n</DOC>\n";
    Report report = report(receive("-", sgml).get(0));
    assertThat(report.id()).isEqualTo("WIR_ENG_20040506.0012");
    assertThat(report.published()).contains(new Published("2004-05-06", "input"));
    assertThat(report.text()).isEqualTo("The envoys met.\n\nThey parted.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.rss", "-"})
  void entriesOfAFeedAreReportsWithWhatTheyCarryOfTheText(String name) {
    List<Received> all = receive(name, FEED);
    assertThat(all).hasSize(1);
    Report report = report(all.get(0));
    assertThat(report.text()).isEqualTo("The envoys met.\n\nThey parted as friends.");
    assertThat(report.title()).contains("Talks & tea");
    assertThat(report.source()).contains("World wire");
    assertThat(report.language()).contains("en");
    assertThat(report.published()).contains(new Published("2022-05-24T08:00:00Z", "feed"));
  }

  @Test
  void atomEntriesAreReadToo() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><entry><title>T</title>"
            + "<link href='https://example.org/a'/><id>x</id><updated>2022-05-24T10:00:00Z</updated>"
            + "<summary>The envoys met.</summary></entry></feed>";
    assertThat(report(receive("a.atom", atom).get(0)).published())
        .contains(new Published("2022-05-24T10:00:00Z", "feed"));
  }

  @Test
  void aFeedThatNamesOtherFilesIsRefused() {
    String hostile =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
            + "<title>t</title><item><description>&x;</description></item></channel></rss>";
    assertThat(message(receive("a.rss", hostile).get(0))).startsWith("not a feed");
  }
}
