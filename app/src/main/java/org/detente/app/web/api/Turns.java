package org.detente.app.web.api;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.detente.app.web.http.Problem;

/** Lets a few do heavy work at once, a few more wait, and sends the others away. */
final class Turns {
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
   * @throws Problem where too many wait already
   */
  <T> T run(Work<T> work) throws IOException {
    if (!places.tryAcquire()) {
      throw Problem.busy("too many requests at once; try again soon", 1);
    }
    try {
      turns.acquire();
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
}
