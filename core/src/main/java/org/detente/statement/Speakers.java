package org.detente.statement;

import java.util.List;
import java.util.Optional;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** Finds the actor that a source or an addressee names. */
final class Speakers {
  private final Actors actors;
  private final Passage passage;

  Speakers(Actors actors, Passage passage) {
    this.actors = actors;
    this.passage = passage;
  }

  /** The actor of a source, or the two of "both sides"; empty where it names none. */
  List<Mention> of(Source source) {
    Optional<Mention> speaker = first(source);
    if (speaker.isEmpty()) {
      return List.of();
    }
    Mention found = speaker.get();
    List<Mention> all = actors.allHeadedBy(found.sentence(), found.head());
    return all.contains(found) ? all : List.of(found);
  }

  private Optional<Mention> first(Source source) {
    Optional<Mention> own = headedBy(source.sentence(), source.head());
    Span first = source.spans().get(0);
    if (own.isPresent()) {
      return own.get().kind() == MentionKind.NOMINAL
          ? Optional.of(titled(source.sentence(), first, own.get()))
          : own;
    }
    return actors.in(source.sentence()).stream()
        .filter(m -> m.kind() == MentionKind.NAME || m.kind() == MentionKind.NOMINAL)
        .filter(m -> m.span().start() == first.start() || m.span().contains(first))
        .findFirst();
  }

  /** "Secretary of State Antony Blinken": a title gives way to the name that ends the phrase. */
  private Mention titled(int sentence, Span phrase, Mention title) {
    Tree tree = passage.trees().get(sentence);
    for (Mention mention : actors.in(sentence)) {
      boolean named =
          mention.kind() == MentionKind.NAME
              && mention.span().end() == phrase.end()
              && phrase.contains(mention.span())
              && mention.first() > title.first();
      boolean overlaps = mention.first() <= title.last();
      if (named && (overlaps || tree.upos(mention.first() - 1) != Upos.ADP)) {
        return mention;
      }
    }
    return title;
  }

  /** The mention that the token heads or stands in; a relative pronoun stands for its noun. */
  Optional<Mention> headedBy(int sentence, int token) {
    Optional<Mention> own = actors.headedBy(sentence, token);
    if (own.isPresent()) {
      return own;
    }
    Tree tree = passage.trees().get(sentence);
    int head = tree.head(token);
    boolean relative = head >= 0 && tree.is(head, "acl:relcl") && tree.xpos(token).startsWith("W");
    if (relative) {
      return actors.headedBy(sentence, tree.head(head));
    }
    return actors.in(sentence).stream()
        .filter(m -> m.kind() != MentionKind.MODIFIER && m.first() <= token && token <= m.last())
        .findFirst();
  }
}
