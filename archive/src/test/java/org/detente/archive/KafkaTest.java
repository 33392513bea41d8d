package org.detente.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic of a real broker, through Spark's own source. */
class KafkaTest {
  @TempDir private Path folder;

  private Run run(KafkaBroker broker) {
    return Run.here(
        "--out",
        folder.resolve("out").toString(),
        "--kafka",
        "kafka.bootstrap.servers=" + broker.address(),
        "--kafka",
        "subscribe=news",
        "--kafka",
        "startingOffsets=earliest");
  }

  @Test
  void eachMessageOfATopicCountsOnceThoughABatchIsGivenAgain() throws Exception {
    try (KafkaBroker broker = new KafkaBroker(folder.resolve("kafka"))) {
      broker.makeTopic("news", 2);
      broker.send("news", 0, "{\"id\":\"k1\",\"text\":\"Peru thanked Chile.\"}");
      broker.send(
          "news", 1, "<html><article><p>France condemned Russia on Monday.</p></article></html>");
      broker.send("news", 1, null);
      Run first = run(broker);
      assertThat(first.code()).as(first.told()).isEqualTo(1);
      assertThat(first.told()).contains("read: 2").contains("failed: empty: 1");

      broker.send("news", 0, "{\"id\":\"k2\",\"text\":\"Iran met Iraq.\"}");
      Run second = run(broker);
      assertThat(second.code()).as(second.told()).isZero();
      assertThat(second.told()).contains("read: 1");

      // As if Spark had been killed after our step ended, and before it noted that.
      Files.delete(folder.resolve("out/_checkpoint/commits/1"));
      Files.deleteIfExists(folder.resolve("out/_checkpoint/commits/.1.crc"));
      Run again = run(broker);
      assertThat(again.told()).contains("batch 1: {}");
    }
    List<String> records = Run.written(folder.resolve("out"));
    assertThat(records).hasSize(4);
    assertThat(String.join("\n", records))
        .contains("\"k1\"")
        .contains("\"k2\"")
        .contains("France condemned Russia")
        .contains("news:1:1");
  }
}
