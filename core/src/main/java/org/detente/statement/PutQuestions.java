package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;

/**
 * Questions that a participle reports: "Asked about the raid, he left", "when asked by a reporter
 * whether he knew". Whoever asked is the source where a "by" phrase names one.
 */
final class PutQuestions {
  private static final Set<String> VERBS = Set.of("asked", "pressed", "questioned", "quizzed");
  private static final Set<String> LEADS =
      Set.of("about", "whether", "if", "why", "what", "how", "who", "which", "where", "when");
  private static final Set<String> BEFORE = Set.of("when", "once", "if", "after", "repeatedly");
  private static final int LONGEST_PAUSE = 8;

  private final Cue cue;
  private final Cue about;

  PutQuestions() {
    cue = new Cue("ask", CueClass.ASK, Set.of("wh"), false, "put-questions");
    about = new Cue("ask about", CueClass.ASK, Set.of("prep"), false, "put-questions");
  }

  Optional<Attribution> at(Tree tree, Sources sources, int verb) {
    if (!VERBS.contains(tree.lower(verb)) || tree.quoted(verb) || !isParticiple(tree, verb)) {
      return Optional.empty();
    }
    int lead = verb + 1;
    int by = -1;
    while (lead < tree.size()
        && lead - verb <= LONGEST_PAUSE
        && !LEADS.contains(tree.lower(lead))
        && !tree.isPunct(lead)
        && !tree.isVerb(lead)) {
      by = tree.lower(lead).equals("by") ? lead : by;
      lead++;
    }
    if (lead >= tree.size() || !LEADS.contains(tree.lower(lead))) {
      return Optional.empty();
    }
    int agent = by < 0 ? -1 : tree.head(by);
    boolean named = agent > by && agent < lead;
    return build(tree, verb, lead, named ? sources.phrase(agent) : Optional.empty());
  }

  private static boolean isParticiple(Tree tree, int verb) {
    boolean leads =
        verb == 0
            || tree.lower(verb - 1).equals(",")
            || BEFORE.contains(tree.lower(verb - 1))
            || tree.head(verb - 1) < 0 && tree.isPunct(verb - 1);
    return leads
        && tree.child(verb, "nsubj", "aux", "obj") < 0
        && (verb == 0 || tree.head(verb) >= 0);
  }

  private Optional<Attribution> build(Tree tree, int verb, int lead, Optional<Source> source) {
    boolean topic = tree.lower(lead).equals("about");
    boolean adjacent = topic && lead == verb + 1;
    int first = adjacent ? lead + 1 : lead;
    int end = first;
    while (end < tree.size() && (tree.quoted(end) || !tree.isPunct(end))) {
      end++;
    }
    if (end - first < 1) {
      return Optional.empty();
    }
    List<Span> words = List.of(tree.sentence().span(verb, adjacent ? lead : verb));
    List<Span> content = List.of(tree.sentence().span(first, end - 1));
    return Optional.of(
        new Attribution(
            tree.sentence().index(),
            topic ? about : cue,
            verb,
            words,
            source,
            content,
            "put-questions"));
  }
}
