package org.detente.event;

import java.util.Optional;
import org.detente.record.Occasion;
import org.detente.record.Published;

/** Tells what a report gives as its news from what it only recalls. */
final class Background {
  private static final int OLD_DAYS = 200;

  private final Tree tree;
  private final Speakers speakers;

  Background(Tree tree, Speakers speakers) {
    this.tree = tree;
    this.speakers = speakers;
  }

  boolean holds(int token, Optional<Occasion> occasion, Optional<Published> published) {
    return isOld(occasion, published) || isPluperfect(token) || isSince(token);
  }

  private static boolean isOld(Optional<Occasion> occasion, Optional<Published> published) {
    if (occasion.isEmpty() || published.isEmpty() || !occasion.get().from().equals("text")) {
      return false;
    }
    return occasion.get().start().isBefore(published.get().date().minusDays(OLD_DAYS));
  }

  /** "Had attacked", unless it is only the past of what someone said. */
  private boolean isPluperfect(int token) {
    for (int dependent : tree.dependents(token)) {
      boolean had =
          tree.relation(dependent).equals("aux") && tree.form(dependent).equalsIgnoreCase("had");
      if (had && speakers.cue(tree, token).isEmpty() && !tree.relation(token).equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSince(int token) {
    int at = token;
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      if (tree.marker(at).equals("since")) {
        return true;
      }
      at = tree.isNoun(at) ? tree.head(at) : -1;
    }
    return false;
  }
}
