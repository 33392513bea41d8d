package org.detente.app.web.api;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.detente.app.web.http.Problem;

/** Lets a few do heavy work at once, a few more wait a little, and sends the others away. */
final class Turns {
  /** Who has waited so long is better told to come again than answered when they have gone. */
  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore places;
  private final Semaphore turns;

  /** The work of one turn. */
  interface Work<T> {
    T run() throws IOException;
  }

  Turns(int atOnce, int waiting) {
    this.turns = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce + waiting);
  }

  /**
   * @throws Problem where too many wait already, or it would wait too long
   */
  <T> T run(Work<T> work) throws IOException {
    if (!places.tryAcquire()) {
      throw tooMany();
    }
    try {
      if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw tooMany();
      }
      try {
        return work.run();
      } finally {
        turns.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.busy("the server is stopping", 5);
    } finally {
      places.release();
    }
  }

  private static Problem tooMany() {
    return Problem.busy("too many requests at once; try again soon", 1);
  }
}
