package org.detente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.reading.Reader;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordParserTest {
  private static final String TEXT =
      "GENEVA, March 3, 2022 — The foreign ministers of France and Japan met on Thursday in Geneva to"
          + " discuss fisheries, and agreed to hold talks again next month.\n\n\"We will not accept"
          + " threats from Russia,\" the French minister, Anne Leroy, told reporters. Russia"
          + " condemned the meeting, and may impose sanctions on Japan, the Kremlin said. Ties"
          + " between Moscow and Tokyo remain tense over the islands. \uD83D\uDE00 Last week,"
          + " Russian troops attacked a Japanese ship near Nemuro; Russia again denied it had.";

  private final RecordJson json = new RecordJson();
  private final RecordParser parser = new RecordParser();

  private String write(Reading reading) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.write(reading, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRecordThatIsReadBackIsTheSameReadingAndIsWrittenInTheSameBytes() throws IOException {
    Reading reading =
        Reader.load().read(Report.of(TEXT, Optional.of(new Published("2022-03-03", "input"))));
    assertThat(reading.events()).isNotEmpty();
    assertThat(reading.statements()).isNotEmpty();
    assertThat(reading.places()).isNotEmpty();
    String line = write(reading);
    Reading back = parser.read(line);
    assertThat(back).isEqualTo(reading);
    assertThat(write(back)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"x\"", "{\"id\":1}", "nonsense"})
  void whatIsNoRecordIsRefusedWithAReason(String line) {
    assertThatThrownBy(() -> parser.read(line)).isInstanceOf(IOException.class);
  }
}
