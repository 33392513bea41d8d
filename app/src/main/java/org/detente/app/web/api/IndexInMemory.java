package org.detente.app.web.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.detente.app.store.PairIndex;
import org.detente.app.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of the store as it stands, made in the background by one thread. */
final class IndexInMemory implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexInMemory.class);

  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "pair-index");
            thread.setDaemon(true);
            return thread;
          });

  private Optional<PairIndex> made = Optional.empty();
  private String madeFor = "";
  private String wanted = "";

  /** The index, if there is one that holds for the stamp. */
  synchronized Optional<PairIndex> of(String stamp) {
    return madeFor.equals(stamp) ? made : Optional.empty();
  }

  /**
   * Has it made, unless that is under way already.
   *
   * @param store open to read; while it is, nobody writes, so what is read belongs to the stamp
   */
  synchronized void make(Store store, String stamp) {
    if (wanted.equals(stamp)) {
      return;
    }
    wanted = stamp;
    made = Optional.empty();
    Store ours = store.another();
    maker.execute(() -> make(ours, stamp, this::keep));
  }

  /** Waits until what was asked for is made, or for so long. */
  void await(Duration longest) throws InterruptedException {
    try {
      maker.submit(() -> {}).get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.info("the index of pairs is not made yet: the first answers may take longer");
    }
  }

  private interface Keeper {
    void keep(Optional<PairIndex> index, String stamp);
  }

  private static void make(Store store, String stamp, Keeper keeper) {
    try (store) {
      keeper.keep(PairIndex.of(store), stamp);
    } catch (RuntimeException | OutOfMemoryError e) {
      // Without it the store is asked: slower, and as right.
      LOG.warn("no index of pairs", e);
    }
  }

  private synchronized void keep(Optional<PairIndex> index, String stamp) {
    if (wanted.equals(stamp)) {
      made = index;
      madeFor = stamp;
    }
  }

  @Override
  public void close() {
    maker.shutdownNow();
  }
}
