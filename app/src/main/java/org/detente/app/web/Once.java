package org.detente.app.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for, and only once. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T thing = made;
    if (thing == null) {
      thing = maker.get();
      made = thing;
    }
    return thing;
  }
}
