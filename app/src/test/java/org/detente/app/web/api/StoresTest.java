package org.detente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.detente.app.store.Store;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  private static final Call CALL = new Call(Map.of(), new Params(Map.of()), new byte[0]);

  @TempDir private Path folder;

  @Test
  void aStoreThatComesLaterIsNoticed() throws IOException {
    Path file = folder.resolve("later.duckdb");
    try (Stores stores = new Stores(file, 50)) {
      assertThatThrownBy(() -> stores.ask(Store::file)).isInstanceOf(Problem.class);
      Store.open(file).close();
      assertThat(stores.ask(Store::file)).isEqualTo(file);
    }
  }

  @Test
  void aFileThatIsNoStoreIsAProblemWithoutItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("no.duckdb"), "not a store at all");
    try (Stores stores = new Stores(file, 50)) {
      assertThatThrownBy(() -> stores.ask(Store::file))
          .isInstanceOf(Problem.class)
          .hasMessageNotContaining(folder.toString());
    }
  }

  @Test
  void whenNobodyAsksTheFileIsFreeToWrite() throws Exception {
    Path file = folder.resolve("idle.duckdb");
    Store.open(file).close();
    try (Stores stores = new Stores(file, 20)) {
      stores.ask(Store::file);
      assertThat(opensToWriteSoon(file)).isTrue();
    }
  }

  @SuppressWarnings("ThreadSleep") // Waits for another thread's clock.
  private static boolean opensToWriteSoon(Path file) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      try {
        Store.open(file).close();
        return true;
      } catch (RuntimeException e) {
        Thread.sleep(20);
      }
    }
    return false;
  }

  @Test
  void anAnswerIsKeptUntilTheStampChanges() throws IOException {
    int[] asked = {0};
    String[] stamp = {"one"};
    Resource resource =
        new Kept(1000, () -> stamp[0])
            .keep("x", call -> Answer.of(Answer.JSON, "{\"n\":" + ++asked[0] + "}"));

    resource.answer(CALL);
    resource.answer(CALL);
    assertThat(asked[0]).isEqualTo(1);

    stamp[0] = "two";
    resource.answer(CALL);
    assertThat(asked[0]).isEqualTo(2);
  }

  @Test
  void keptAnswersDoNotGrowWithoutBound() throws IOException {
    int[] asked = {0};
    Kept kept = new Kept(1000, () -> "same");
    Resource resource =
        kept.keep("x", call -> Answer.of(Answer.JSON, "x".repeat(400 + asked[0]++)));

    for (String q : new String[] {"a", "b", "c", "a"}) {
      resource.answer(new Call(Map.of(), new Params(Map.of("q", q)), new byte[0]));
    }
    assertThat(asked[0]).isEqualTo(4);
  }

  @Test
  void aFailureIsNotKept() throws IOException {
    int[] asked = {0};
    Resource resource =
        new Kept(1000, () -> "same")
            .keep(
                "x",
                call -> {
                  if (asked[0]++ == 0) {
                    throw Problem.busy("once", 1);
                  }
                  return Answer.of(Answer.JSON, "{}");
                });

    assertThatThrownBy(() -> resource.answer(CALL)).isInstanceOf(Problem.class);
    assertThat(resource.answer(CALL).status()).isEqualTo(200);
  }
}
