package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format, written and read back as a reader of that data set would. */
class ExportTest {
  private static final List<String> ICEWS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private static final List<String> POLECAT =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final List<String> PHOENIX =
      List.of(
          "EventID",
          "Date",
          "Year",
          "Month",
          "Day",
          "SourceActorFull",
          "SourceActorEntity",
          "SourceActorRole",
          "SourceActorAttribute",
          "TargetActorFull",
          "TargetActorEntity",
          "TargetActorRole",
          "TargetActorAttribute",
          "EventCode",
          "EventRootCode",
          "QuadClass",
          "GoldsteinScore",
          "Issues",
          "Lat",
          "Lon",
          "LocationName",
          "StateName",
          "CountryCode",
          "SentenceID",
          "URLs",
          "NewsSources");

  private static final List<String> GDELT = gdelt();

  @TempDir private Path folder;
  private Path store;

  /** Names as in the GDELT 2.0 codebook, in its order. */
  private static List<String> gdelt() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        names.add(actor + part);
      }
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        names.add(place + part);
      }
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

  @BeforeEach
  void addsReports() throws IOException {
    store = folder.resolve("test.duckdb");
    Path reports =
        Files.writeString(
            folder.resolve("reports.jsonl"),
            """
            {"id":"one","published":"2022-03-10","url":"https://example.org/1","text":"Chile \
            accused Bolivia of \\"theft\\".\\tThe day was long. Peru met with Ecuador in Lima."}
            {"id":"two","published":"2022-03-10","text":"Chile accused Bolivia of theft. Brazil \
            will meet with Paraguay in May."}
            """);
    assertThat(Verb.run("add", "--store", store, reports).code()).isZero();
  }

  private Path export(String format) {
    Path to = folder.resolve(format);
    Verb outcome = Verb.run("export", "--store", store, "--format", format, to);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertManifest(to);
    return to;
  }

  private static void assertManifest(Path to) {
    try {
      String manifest = Files.readString(to.resolve("manifest.json"));
      assertThat(manifest).contains("\"runs\"").contains("\"query\"").contains("\"rows\"");
      try (var files = Files.list(to)) {
        for (Path file : files.filter(f -> !f.endsWith("manifest.json")).toList()) {
          byte[] digest =
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          assertThat(manifest).contains(HexFormat.of().formatHex(digest));
        }
      }
    } catch (IOException | java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** One row of what a query over files gives, cells as text. */
  private static List<String> row(String sql) {
    return rows(sql).get(0);
  }

  private static List<List<String>> rows(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        all.add(cells);
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String names(List<String> columns) {
    return "['" + String.join("', '", columns) + "']";
  }

  @Test
  void icewsHasItsColumnsAndARowEachStoryAndPair() throws IOException {
    Path file = export("icews").resolve("events.tab");

    assertThat(Files.readAllLines(file).get(0).split("\t", -1)).containsExactlyElementsOf(ICEWS);
    assertThat(
            rows(
                "SELECT \"Source Country\", \"CAMEO Code\", \"Target Country\", \"Story ID\","
                    + " \"Sentence Number\" FROM read_csv('"
                    + file
                    + "', delim = '\t', all_varchar = true) ORDER BY \"Story ID\", 2"))
        .hasSize(3)
        .anyMatch(
            r -> r.get(0).equals("Chile") && r.get(2).equals("Bolivia") && r.get(3).equals("two"))
        .anyMatch(r -> r.contains("Peru") && r.contains("Ecuador") && r.get(1).startsWith("04"));
  }

  @Test
  void polecatHasItsColumnsAndQuadNames() throws IOException {
    Path file = export("polecat").resolve("events.txt");

    assertThat(Files.readAllLines(file).get(0).split("\t", -1)).containsExactlyElementsOf(POLECAT);
    assertThat(
            row(
                "SELECT \"Event Type\", \"Quad Code\", \"Actor Country\", \"Recipient Country\","
                    + " CAST(\"Event Date\" AS DATE) FROM read_csv('"
                    + file
                    + "', delim = '\t', all_varchar = true) WHERE \"Event Type\" = 'ACCUSE'"))
        .containsExactly("ACCUSE", "VERBAL CONFLICT", "CHL", "BOL", "2022-03-10");
  }

  @Test
  void phoenixCountsAnEventOfTwoReportsOnceAndNamesBothSentences() {
    Path file = export("phoenix").resolve("events.full.txt");

    List<List<String>> rows =
        rows(
            "SELECT SourceActorFull, TargetActorFull, QuadClass, SentenceID, Date, URLs FROM"
                + " read_csv('"
                + file
                + "', delim = '\t', header = false, all_varchar = true, names = "
                + names(PHOENIX)
                + ") WHERE EventRootCode = '11'");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsExactly("CHL", "BOL", "3", "one_0;two_0", "20220310", "https://example.org/1");
  }

  @Test
  void gdeltHasSixtyOneColumnsAndCountsArticles() throws IOException {
    Path file = export("gdelt").resolve("events.export.CSV");

    assertThat(GDELT).hasSize(61);
    assertThat(Files.readAllLines(file)).allMatch(l -> l.split("\t", -1).length == 61);
    assertThat(
            row(
                "SELECT Actor1Code, Actor2CountryCode, EventRootCode, QuadClass, NumArticles,"
                    + " CAST(GLOBALEVENTID AS BIGINT) > 0, SQLDATE, DATEADDED FROM read_csv('"
                    + file
                    + "', delim = '\t', header = false, all_varchar = true, names = "
                    + names(GDELT)
                    + ") WHERE EventRootCode = '11'"))
        .containsExactly("CHL", "BOL", "11", "3", "2", "true", "20220310", "20220310000000");
  }

  @Test
  void ploverIsJsonLinesWithTheManualsFieldNames() {
    Path file = export("plover").resolve("events.jsonl");

    assertThat(
            row(
                "SELECT event, actor[1].country, recipient[1].country, date, story.id FROM"
                    + " read_json('"
                    + file
                    + "') WHERE event = 'ACCUSE' ORDER BY story.id"))
        .containsExactly("ACCUSE", "CHL", "BOL", "2022-03-10", "one");
  }

  @Test
  void viewsComeBackAsTheyWere() {
    for (String format : List.of("csv", "parquet")) {
      Path to = export(format);
      String listed = Verb.run("events", "--store", store, "--csv").out();
      assertThat(rows("SELECT id FROM '" + to.resolve("events." + format) + "'"))
          .hasSize((int) listed.lines().count() - 1);
      assertThat(
              row(
                  "SELECT sentence_text FROM '"
                      + to.resolve("events." + format)
                      + "' WHERE report = 'one' AND type = 'ACCUSE'"))
          .containsExactly("Chile accused Bolivia of \"theft\".");
    }
  }

  @Test
  void plansAreLeftOutUnlessAskedFor() {
    assertThat(rows("SELECT * FROM read_json('" + export("plover") + "/events.jsonl')"))
        .noneMatch(r -> r.toString().contains("BRA"));
    Path planned = folder.resolve("planned");
    Verb.run("export", "--store", store, "--format", "plover", "--status", "planned", planned);
    assertThat(rows("SELECT * FROM read_json('" + planned + "/events.jsonl')"))
        .isNotEmpty()
        .allMatch(r -> r.toString().contains("BRA"));
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() {
    export("icews");

    Verb again = Verb.run("export", "--store", store, "--format", "icews", folder.resolve("icews"));
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("not an empty folder");
    assertThat(Verb.run("export", "--store", store, "--format", "tabari", folder).code())
        .isEqualTo(2);
  }
}
