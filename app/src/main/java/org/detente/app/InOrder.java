package org.detente.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on several items at once and hands the results over in the order of the items. Memory holds
 * a few items for each thread, however many there are.
 */
public final class InOrder implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final int threads;
  private final ExecutorService workers;

  /** Takes a result; runs on the calling thread. */
  public interface Sink<T> {
    void accept(T result) throws IOException;
  }

  public InOrder(int threads) {
    this.threads = threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Runs to the end of the source.
   *
   * @param source gives items until it gives none; runs on the calling thread
   * @param work runs on the workers' threads
   * @throws IOException if the sink does; what is under way then is dropped
   */
  public <A, B> void run(Supplier<Optional<A>> source, Function<A, B> work, Sink<B> sink)
      throws IOException {
    Deque<Future<B>> underWay = new ArrayDeque<>();
    Optional<A> item = source.get();
    while (item.isPresent() || !underWay.isEmpty()) {
      if (item.isPresent()) {
        A next = item.get();
        underWay.add(workers.submit(() -> work.apply(next)));
        item = source.get();
      }
      while (!underWay.isEmpty()
          && (item.isEmpty()
              || underWay.size() >= threads * WAITING_PER_THREAD
              || underWay.getFirst().isDone())) {
        sink.accept(result(underWay.removeFirst()));
      }
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
