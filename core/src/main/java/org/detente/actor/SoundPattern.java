package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One name of a person by its sound, without particles. Split when first asked for. */
final class SoundPattern {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "ul", "as", "ash", "ad", "an", "at", "ar", "az", "bin", "ibn", "ben");

  private final Pattern pattern;
  private volatile String @Nullable [] sounds;

  SoundPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  Entry entry() {
    return pattern.entry();
  }

  static boolean isParticle(String key) {
    return PARTICLES.contains(key);
  }

  private String[] sounds(Sounds known) {
    String[] told = sounds;
    if (told != null) {
      return told;
    }
    List<String> kept = new ArrayList<>();
    for (String key : pattern.keys()) {
      if (!isSkipped(key)) {
        kept.add(known.of(key));
      }
    }
    String[] fresh = kept.toArray(String[]::new);
    sounds = fresh;
    return fresh;
  }

  /** The last word matched from {@code at} on, or -1. */
  int match(Words words, int at, Sounds known) {
    String[] wanted = sounds(known);
    if (wanted.length == 1 && wanted[0].length() < 6) {
      return -1; // too short to tell one person from another
    }
    int w = at;
    int last = -1;
    for (String sound : wanted) {
      while (last >= 0 && w < words.size() && isSkipped(words.key(w))) {
        w++;
      }
      if (w >= words.size() || !words.isCapital(w) || !known.of(words.key(w)).equals(sound)) {
        return -1;
      }
      last = w++;
    }
    return last;
  }

  private static boolean isSkipped(String key) {
    return key.length() <= 1 || isParticle(key);
  }
}
