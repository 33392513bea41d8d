package org.detente.statement;

import java.util.Optional;
import org.detente.actor.Mention;

/** Who is spoken to: the object of "told", the noun after "said to". */
final class Addressee {
  private Addressee() {}

  static Optional<Mention> of(Attribution attribution, Tree tree, Speakers speakers) {
    int verb = attribution.cueToken();
    if (!tree.isVerb(verb)) {
      return Optional.empty();
    }
    int token = tree.child(verb, "iobj");
    if (token < 0 && attribution.cue().takes("addressee")) {
      token = tree.child(verb, "obj");
    }
    if (token < 0) {
      token = to(tree, verb);
    }
    if (token < 0 && isAddressing(attribution.cue())) {
      token = tree.child(verb, "obj");
    }
    return token < 0 ? Optional.empty() : speakers.headedBy(attribution.sentence(), token);
  }

  private static int to(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.basic(child).equals("obl") && tree.hasChildWithForm(child, "case", "to")) {
        return child;
      }
    }
    return -1;
  }

  /** Whoever is urged, ordered or asked is also spoken to. */
  private static boolean isAddressing(Cue cue) {
    return cue.takes("np-to") && (cue.kind() == CueClass.REQUEST || cue.kind() == CueClass.ORDER);
  }
}
