package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Span;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.ParsedText;

/** Headlines and transcripts: "Lavrov: Talks were useful", "TAPPER: Do you agree?". */
final class ColonSpeakers {
  private static final Cue CUE =
      new Cue(":", CueClass.SAY, Set.of("quote", "that"), false, "colon-speaker");
  private static final int LONGEST_LABEL = 7;

  /** Things that speak in headlines though they are nobody's name. */
  private static final Set<String> VOICES =
      Set.of(
          "poll",
          "survey",
          "report",
          "reports",
          "study",
          "newspaper",
          "police",
          "official",
          "officials",
          "source",
          "sources",
          "analyst",
          "analysts",
          "expert",
          "experts",
          "aide",
          "aides",
          "insiders",
          "camp",
          "campaign",
          "spokesman",
          "spokeswoman",
          "minister",
          "ministry",
          "president",
          "government",
          "army",
          "military",
          "court",
          "judge",
          "editorial",
          "kremlin",
          "pentagon",
          "un");

  private ColonSpeakers() {}

  static List<Attribution> in(Passage passage, ParsedText text, Actors actors) {
    Map<Integer, List<Name>> names =
        text.names().stream().collect(Collectors.groupingBy(Name::sentence));
    List<Attribution> found = new ArrayList<>();
    for (Span paragraph : passage.paragraphs()) {
      in(passage, names, actors, paragraph).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Attribution> in(
      Passage passage, Map<Integer, List<Name>> names, Actors actors, Span paragraph) {
    int sentence = passage.sentenceAt(paragraph.start());
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(sentence);
    int first = passage.tokens(tree, paragraph)[0];
    if (first < tree.size() && tree.isPunct(first)) {
      first++;
    }
    int colon = colon(tree, first);
    if (colon < 0 || tree.sentence().end(colon) >= paragraph.end()) {
      return Optional.empty();
    }
    int head = head(tree, first, colon, names, actors);
    if (head < 0) {
      return Optional.empty();
    }
    int start = tree.sentence().end(colon);
    String words = passage.text().substring(start, paragraph.end());
    int skipped = words.length() - words.stripLeading().length();
    if (words.strip().split("\\s+", 4).length < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence,
            CUE,
            colon,
            List.of(tree.sentence().span(colon)),
            Optional.of(
                new Source(sentence, head, List.of(tree.sentence().span(first, colon - 1)))),
            List.of(new Span(start + skipped, paragraph.end())),
            CUE.rule()));
  }

  private static int colon(Tree tree, int first) {
    for (int i = first + 1; i < Math.min(tree.size(), first + LONGEST_LABEL + 1); i++) {
      if (tree.lower(i).equals(":")) {
        return i;
      }
      String tag = tree.xpos(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return -1;
      }
    }
    return -1;
  }

  /** The last token of the label where the label is a name or a voice, else -1. */
  private static int head(
      Tree tree, int first, int colon, Map<Integer, List<Name>> names, Actors actors) {
    int last = colon - 1;
    int sentence = tree.sentence().index();
    if (VOICES.contains(tree.lower(last)) && colon - first <= 3) {
      return last;
    }
    for (Mention mention : actors.in(sentence)) {
      if (mention.kind() == MentionKind.NAME
          && mention.last() == last
          && mention.first() >= first) {
        return mention.head();
      }
    }
    for (Name name : names.getOrDefault(sentence, List.of())) {
      boolean ends = name.last() == last && name.first() >= first;
      if (ends && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION)) {
        return last;
      }
    }
    return isTranscriptLabel(tree, first, colon) ? last : -1;
  }

  private static boolean isTranscriptLabel(Tree tree, int first, int colon) {
    if (colon - first > 2) {
      return false;
    }
    for (int i = first; i < colon; i++) {
      String form = tree.sentence().form(i);
      boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 3;
      if (!capitals || !form.chars().allMatch(Character::isLetter) || !isNamed(tree, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Tree tree, int token) {
    return tree.xpos(token).startsWith("NNP");
  }
}
