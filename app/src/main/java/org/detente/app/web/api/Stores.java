package org.detente.app.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.detente.app.store.PairIndex;
import org.detente.app.store.Store;
import org.detente.app.store.StoreException;
import org.detente.app.web.http.Problem;

/**
 * The store, opened to read when it is asked and let go when nobody asks, so that reports can be
 * added while pages are open. Connections are shared among threads one at a time.
 */
public final class Stores implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int WAITING = 32;

  private final Path file;
  private final long idleNanos;
  private final Turns turns = new Turns(AT_ONCE, WAITING);
  private final Deque<Store> idle = new ArrayDeque<>();
  private final ScheduledExecutorService closer;
  private final IndexInMemory index = new IndexInMemory();
  private Optional<Store> first = Optional.empty();
  private int inUse;
  private long lastUse;

  /** What is asked of the store. */
  interface Question<T> {
    T ask(Store store) throws IOException;
  }

  /**
   * @param file need not be there
   * @param idleMillis without a question, after which the file is let go
   */
  public Stores(Path file, long idleMillis) {
    this.file = file;
    this.idleNanos = TimeUnit.MILLISECONDS.toNanos(idleMillis);
    this.closer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "store-closer");
              thread.setDaemon(true);
              return thread;
            });
    closer.scheduleWithFixedDelay(this::letGo, idleMillis, idleMillis, TimeUnit.MILLISECONDS);
  }

  /** The file's name, for people. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /**
   * Asks.
   *
   * @throws Problem where there is no store, it is busy, or it is none of ours
   */
  <T> T ask(Question<T> question) throws IOException {
    return turns.run(
        () -> {
          Store store = take();
          try {
            return question.ask(store);
          } finally {
            give(store);
          }
        });
  }

  /**
   * Asks of a pair: of the index in memory where it is made already, else of the store alone. The
   * index is made in the background, once somebody has asked.
   */
  <T> T askOfPairs(PairQuestion<T> question) throws IOException {
    String now = stamp();
    Optional<PairIndex> known = index.of(now);
    return ask(
        store -> {
          index.make(store, now);
          return question.ask(store, known);
        });
  }

  /**
   * Has the index made before anybody asks, and waits for it, but not for ever; nothing happens
   * where there is no store.
   */
  public void warm(Duration longest) throws InterruptedException {
    try {
      askOfPairs((store, known) -> known);
      index.await(longest);
    } catch (Problem | IOException e) {
      // Whoever asks will be told.
    }
  }

  /** What is asked of pairs. */
  interface PairQuestion<T> {
    T ask(Store store, Optional<PairIndex> index) throws IOException;
  }

  /** Changes whenever the store's file does; answers hold as long as it stays the same. */
  String stamp() {
    return stamp(file) + stamp(Path.of(file + ".wal"));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime() + "/" + now.size();
    } catch (IOException e) {
      return "none";
    }
  }

  private synchronized Store take() {
    if (first.isEmpty()) {
      first = Optional.of(open());
    }
    Store store = idle.isEmpty() ? first.get().another() : idle.pop();
    inUse++;
    return store;
  }

  private Store open() {
    if (!Files.exists(file)) {
      throw Problem.notFound("there is no store yet: make one with detente add --store " + name())
          .with("reason", "no-store");
    }
    try {
      return Store.openToRead(file);
    } catch (StoreException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("in use")) {
        throw Problem.busy("reports are being added to the store; try again soon", 2)
            .with("reason", "store-busy");
      }
      throw Problem.of(503, "the store cannot be opened; the server's log tells why")
          .with("reason", "store-unusable");
    }
  }

  private synchronized void give(Store store) {
    inUse--;
    lastUse = System.nanoTime();
    idle.push(store);
  }

  private synchronized void letGo() {
    if (inUse == 0 && System.nanoTime() - lastUse > idleNanos) {
      closeAll();
    }
  }

  private void closeAll() {
    for (Store store = idle.poll(); store != null; store = idle.poll()) {
      store.close();
    }
    first.ifPresent(Store::close);
    first = Optional.empty();
  }

  @Override
  public synchronized void close() {
    closer.shutdownNow();
    index.close();
    closeAll();
  }
}
