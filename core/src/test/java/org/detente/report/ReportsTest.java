package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.detente.record.Published;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private static List<Received> receive(Object... paths) {
    return receive(InputStream.nullInputStream(), Optional.empty(), paths);
  }

  private static List<Received> receive(
      InputStream standardInput, Optional<Published> published, Object... paths) {
    List<String> names = new ArrayList<>();
    for (Object path : paths) {
      names.add(path.toString());
    }
    List<Received> all = new ArrayList<>();
    try (Reports reports = new Reports(names, standardInput, published)) {
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

  private static Received.Unreadable failure(Received received) {
    assertThat(received).isInstanceOf(Received.Unreadable.class);
    return (Received.Unreadable) received;
  }

  @Test
  void aTextFileIsAReportWithAnIdMadeFromItsText() throws IOException {
    Path path = file("a.txt", "Ministers met.");
    Report report = report(receive(path).get(0));
    assertThat(report.text()).isEqualTo("Ministers met.");
    assertThat(report.source()).contains(path.toString());
    assertThat(report.id()).isEqualTo(report(receive(file("b.txt", "Ministers met.")).get(0)).id());
  }

  @Test
  void aFolderGivesItsFilesInOrderOfTheirPathsAndCountsTheRest() throws IOException {
    file("in/b.txt", "B.");
    file("in/a/c.txt", "C.");
    file("in/a.jsonl", "{\"text\":\"A.\"}");
    file("in/.git/x.txt", "hidden");
    file("in/notes.doc", "1,2");
    try (Reports reports =
        new Reports(
            List.of(folder.resolve("in").toString()),
            InputStream.nullInputStream(),
            Optional.empty())) {
      List<String> texts = new ArrayList<>();
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        texts.add(report(next.get()).text());
      }
      assertThat(texts).containsExactly("A.", "C.", "B.");
      assertThat(reports.passedOver()).containsEntry("files of other kinds in folders", 1L);
    }
  }

  @Test
  void aFolderWithoutReportsIsAFailure() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(failure(receive(folder.resolve("empty")).get(0)).kind()).isEqualTo(Failure.EMPTY);
  }

  @Test
  void jsonLinesKeepTheirOwnFields() throws IOException {
    String line =
        "{\"id\":7,\"text\":\"T.\",\"published\":\"2024-02-03T10:00:00Z\",\"title\":\"H\","
            + "\"source\":\"Wire\",\"url\":\"https://example.org/x\",\"extra\":{\"a\":[1]}}";
    Report report = report(receive(file("a.jsonl", line)).get(0));
    assertThat(report.id()).isEqualTo("7");
    assertThat(report.source()).contains("Wire");
    assertThat(report.title()).contains("H");
    assertThat(report.published()).contains(new Published("2024-02-03T10:00:00Z", "input"));
  }

  @Test
  void aBrokenLineNamesFileAndLineAndTheOthersAreStillRead() throws IOException {
    Path path =
        file(
            "a.jsonl",
            "{\"id\":\"1\",\"text\":\"A.\"}\n{\"id\":\"2\",\n\n{\"id\":\"3\"}\n[]\n"
                + "{\"id\":\"4\",\"text\":\" \"}\n{\"id\":\"5\",\"text\":\"B.\"}");
    List<Received> all = receive(path);
    assertThat(all).hasSize(6);
    assertThat(failure(all.get(1)))
        .matches(f -> f.id().equals("2") && f.source().equals(path + ":2"))
        .matches(f -> f.kind() == Failure.JSON);
    assertThat(failure(all.get(2)).message()).contains("no \"text\"");
    assertThat(failure(all.get(3)).message()).contains("not a JSON object");
    assertThat(failure(all.get(4)).kind()).isEqualTo(Failure.EMPTY);
    assertThat(report(all.get(5)).text()).isEqualTo("B.");
  }

  @Test
  void aLineOverTheLimitIsSkippedWithoutBeingHeld() {
    InputStream endless =
        new InputStream() {
          private long left = 200_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : left == -1 ? '\n' : -1;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            int b = read();
            if (b < 0) {
              return -1;
            }
            bytes[from] = (byte) b;
            int given = 1;
            while (given < length && left > 0) {
              bytes[from + given++] = 'x';
              left--;
            }
            return given;
          }
        };
    try (JsonLines lines =
        new JsonLines("big", endless, new JsonReport(new DateCandidates(Optional.empty())))) {
      assertThat(failure(lines.next().orElseThrow()).kind()).isEqualTo(Failure.TOO_LARGE);
      assertThat(lines.next()).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void badBytesAreFailuresThatSayWhere() throws IOException {
    byte[] latin = "Fine.\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(failure(receive(file("latin.txt", latin)).get(0)))
        .matches(f -> f.kind() == Failure.ENCODING)
        .matches(f -> f.message().equals("not UTF-8: byte 0xE9 at 9, line 2"));
    assertThat(failure(receive(file("bin.txt", new byte[] {1, 0, 2})).get(0)).kind())
        .isEqualTo(Failure.NOT_TEXT);
    assertThat(failure(receive(file("empty.txt", "")).get(0)).kind()).isEqualTo(Failure.EMPTY);
    assertThat(failure(receive(file("blank.txt", " \n\t")).get(0)).kind()).isEqualTo(Failure.EMPTY);
    assertThat(failure(receive(folder.resolve("none.txt")).get(0)).kind())
        .isEqualTo(Failure.MISSING);
    assertThat(failure(receive("bad\0name.txt").get(0)).kind()).isEqualTo(Failure.MISSING);
  }

  @Test
  void byteOrderMarksAreHonouredAndLeftOutOfTheText() throws IOException {
    byte[] utf16 = "\uFEFFPaix.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(report(receive(file("u16.txt", utf16)).get(0)).text()).isEqualTo("Paix.");
    assertThat(report(receive(file("u8.txt", "\uFEFFPaix.")).get(0)).text()).isEqualTo("Paix.");
  }

  @Test
  void compressedFilesAreUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write("{\"text\":\"Packed.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(report(receive(file("a.jsonl.gz", bytes.toByteArray())).get(0)).text())
        .isEqualTo("Packed.");
  }

  @Test
  void standardInputMayHoldTextAPageOrJsonLines() {
    assertThat(report(standardInput("Just text, < and all.")).text()).startsWith("Just");
    assertThat(report(standardInput("{\"id\":\"9\",\"text\":\"T.\"}")).id()).isEqualTo("9");
    String page =
        "<!DOCTYPE html><title>News</title><article><p>The envoy left the talks early on Friday,"
            + " saying that nothing had been agreed.</p></article>";
    assertThat(report(standardInput(page)).title()).contains("News");
  }

  private static Received standardInput(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return receive(in, Optional.empty(), "-").get(0);
  }

  @Test
  void theUsersDateStandsOnlyWhereTheInputHasNone() throws IOException {
    Optional<Published> option = Optional.of(new Published("2020-01-01", "option"));
    Path path =
        file("a.jsonl", "{\"text\":\"A.\",\"published\":\"2024-02-03\"}\n{\"text\":\"B.\"}");
    List<Received> all = receive(InputStream.nullInputStream(), option, path);
    assertThat(report(all.get(0)).published()).contains(new Published("2024-02-03", "input"));
    assertThat(report(all.get(1)).published()).isEqualTo(option);
  }

  @Test
  void aDateThatIsNoneIsLeftOutWithAWarning() throws IOException {
    Received received = receive(file("a.jsonl", "{\"text\":\"A.\",\"published\":\"soon\"}")).get(0);
    assertThat(report(received).published()).isEmpty();
    assertThat(((Received.Readable) received).warnings().get(0)).contains(":1").contains("soon");
  }

  @Test
  void surrogatesThatStandAloneAreReplacedSoThatEveryRecordCanBeWritten() throws IOException {
    Path path = file("a.jsonl", "{\"text\":\"a\\ud800b \\ud83d\\ude00\"}");
    assertThat(report(receive(path).get(0)).text()).isEqualTo("a\uFFFDb \uD83D\uDE00");
  }
}
