package org.detente.app.web.jetty;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that let a request or an answer drag on. A client that sends a byte now and
 * then never idles, so an idle time-out alone would not notice it.
 */
final class SlowClients extends AbstractLifeCycle implements Connection.Listener {
  private static final int SWEEPS = 4;

  private final Scheduler scheduler;
  private final Duration request;
  private final Duration answer;
  private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

  /** Whole requests that came and answers that went, and since when that is so. */
  private record Progress(long in, long out, long since) {}

  SlowClients(Scheduler scheduler, Duration request, Duration answer) {
    this.scheduler = scheduler;
    this.request = request;
    this.answer = answer;
  }

  @Override
  protected void doStart() {
    schedule();
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, progress(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  private void schedule() {
    long pause = Math.max(10, request.toMillis() / SWEEPS);
    scheduler.schedule(this::sweep, pause, TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    open.forEach(
        (connection, before) -> {
          Progress now = progress(connection);
          if (now.in() != before.in() || now.out() != before.out()) {
            open.replace(connection, before, now);
          } else {
            boolean answering = now.in() > now.out();
            long most = (answering ? answer : request).toNanos();
            if (now.since() - before.since() > most) {
              connection.getEndPoint().close();
            }
          }
        });
    if (isRunning()) {
      schedule();
    }
  }

  private static Progress progress(Connection connection) {
    return new Progress(connection.getMessagesIn(), connection.getMessagesOut(), System.nanoTime());
  }
}
