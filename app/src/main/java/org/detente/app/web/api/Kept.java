package org.detente.app.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;
import org.detente.record.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers as long as what they were made from stays the same. Of several who ask the same at
 * once, one works and the others wait for it.
 */
final class Kept {
  private final long most;
  private final Supplier<String> stamp;
  private final Map<String, CompletableFuture<Answer>> answers =
      new LinkedHashMap<>(256, 0.75f, true);
  private String keptFor = "";
  private long bytes;

  /**
   * @param most bytes of all answers together
   * @param stamp changes when answers no longer hold
   */
  Kept(long most, Supplier<String> stamp) {
    this.most = most;
    this.stamp = stamp;
  }

  /** The resource with its answers kept under a name of its own. */
  Resource keep(String name, Resource resource) {
    return call -> answer(name, resource, call);
  }

  private Answer answer(String name, Resource resource, Call call) throws IOException {
    String key = name + new TreeMap<>(call.parts()) + call.params();
    String now = stamp.get();
    CompletableFuture<Answer> ours = new CompletableFuture<>();
    CompletableFuture<Answer> known = claim(key, now, ours);
    if (known == null) {
      return work(key, now, resource, call, ours);
    }
    try {
      return known.join();
    } catch (CompletionException e) {
      // Whoever worked on it failed; the reason may be theirs alone.
      return resource.answer(call);
    }
  }

  private synchronized @Nullable CompletableFuture<Answer> claim(
      String key, String now, CompletableFuture<Answer> ours) {
    if (!now.equals(keptFor)) {
      answers.clear();
      bytes = 0;
      keptFor = now;
    }
    return answers.putIfAbsent(key, ours);
  }

  private Answer work(
      String key, String now, Resource resource, Call call, CompletableFuture<Answer> ours)
      throws IOException {
    try {
      Answer made = resource.answer(call);
      Answer answer =
          made.with(
                  "ETag",
                  '"' + ContentId.of(new String(made.body(), StandardCharsets.UTF_8), 16) + '"')
              .with("Cache-Control", "no-cache");
      ours.complete(answer);
      settle(key, now, ours, answer);
      return answer;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      drop(key, ours);
      ours.completeExceptionally(e);
      throw e;
    }
  }

  private synchronized void settle(
      String key, String now, CompletableFuture<Answer> ours, Answer answer) {
    if (!now.equals(keptFor) || answers.get(key) != ours) {
      return;
    }
    bytes += answer.body().length + key.length();
    Iterator<Map.Entry<String, CompletableFuture<Answer>>> eldest = answers.entrySet().iterator();
    while (bytes > most && eldest.hasNext()) {
      Map.Entry<String, CompletableFuture<Answer>> entry = eldest.next();
      if (entry.getValue().isDone()) {
        bytes -= entry.getValue().join().body().length + entry.getKey().length();
        eldest.remove();
      }
    }
  }

  private synchronized void drop(String key, CompletableFuture<Answer> ours) {
    answers.remove(key, ours);
  }
}
