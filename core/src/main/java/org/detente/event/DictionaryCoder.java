package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.date.Occasions;
import org.detente.event.DictionaryMatcher.Match;
import org.detente.record.DateMention;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.Status;

/** Codes the events of one sentence by a person's own verb dictionary, and by nothing else. */
final class DictionaryCoder {
  private static final String NONE = "---";
  private static final double SURE = 0.8;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final Tree tree;
  private final Frames frames;
  private final Parties parties;
  private final Speakers speakers;
  private final DictionaryMatcher matcher;
  private final List<DateMention> dates;
  private final Optional<Published> published;
  private final boolean[] taken;
  private final boolean[] aside;

  DictionaryCoder(
      Lexicon lexicon,
      VerbDictionary dictionary,
      Tree tree,
      Parties parties,
      Speakers speakers,
      List<DateMention> dates,
      Optional<Published> published) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.frames = new Frames(tree, lexicon.classes());
    this.parties = parties;
    this.speakers = speakers;
    this.matcher = new DictionaryMatcher(tree, parties, dictionary);
    this.dates = dates;
    this.published = published;
    this.taken = new boolean[tree.size()];
    this.aside = asides(tree);
  }

  /** Stretches of two to eight words behind a comma say something else, as PETRARCH has it. */
  private static boolean[] asides(Tree tree) {
    boolean[] aside = new boolean[tree.size()];
    int start = -1;
    for (int at = 0; at <= tree.size(); at++) {
      boolean end = at == tree.size() || tree.form(at).equals(",");
      if (end) {
        int words = at - start - (at == tree.size() ? 2 : 1); // the last is the full stop
        if (start >= 0 && words >= SHORTEST && words <= LONGEST) {
          java.util.Arrays.fill(aside, start, at, true);
        }
        start = at;
      }
    }
    return aside;
  }

  List<Draft> code() {
    List<Draft> drafts = new ArrayList<>(2);
    for (int token : tree.fromTheTop()) {
      if (!taken[token] && !aside[token] && tree.isVerb(token)) {
        Optional<Match> match = matcher.at(token);
        if (match.isPresent() && !match.get().code().equals(NONE)) {
          code(token, match.get(), drafts);
        }
      }
    }
    drafts.sort(java.util.Comparator.comparingInt(Draft::token));
    return drafts;
  }

  private void code(int token, Match match, List<Draft> drafts) {
    DictionarySides sides = new DictionarySides(tree, frames, parties, token, aside);
    List<Party> source = match.source() < 0 ? sides.source() : sides.named(match.source());
    List<Party> target = match.target() < 0 ? sides.target(source) : sides.named(match.target());
    if (source.isEmpty() || target.isEmpty() && source.size() < 2) {
      return;
    }
    String[] both = match.code().split(":");
    if (target.isEmpty()) {
      for (Party one : source) {
        List<Party> others = new ArrayList<>(source);
        others.remove(one);
        add(token, match, both[0], List.of(one), others, drafts);
      }
    } else {
      add(token, match, both[0], source, target, drafts);
      if (both.length > 1) {
        add(token, match, both[1], target, source, drafts);
      }
    }
    take(token);
  }

  private void add(
      int token,
      Match match,
      String code,
      List<Party> source,
      List<Party> target,
      List<Draft> drafts) {
    Optional<Codes.TypeMode> type = type(code, token).or(() -> lexicon.codes().find(match.usual()));
    if (code.equals(NONE) || type.isEmpty()) {
      return;
    }
    drafts.add(
        new Draft(
            tree.sentence().index(),
            token,
            List.of(tree.sentence().span(token)),
            match.rule(),
            code,
            type.get().type(),
            type.get().mode(),
            source,
            target,
            Status.ACTUAL,
            false,
            Occasions.of(tree.sentence(), token, dates, published),
            speakers.statement(tree.sentence().span(token)).map(s -> s.id()),
            SURE));
  }

  /** The type of a CAMEO code; of another scheme's code that of what our own tables read here. */
  private Optional<Codes.TypeMode> type(String code, int token) {
    Optional<Codes.TypeMode> own = lexicon.codes().find(code);
    return own.isPresent()
        ? own
        : new Interpreter(tree, frames, lexicon, parties, speakers)
            .at(token)
            .flatMap(Interpretation::code)
            .flatMap(c -> lexicon.codes().find(c));
  }

  /** What the verb governs is not told as an event of its own. */
  private void take(int token) {
    taken[token] = true;
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      if (!relation.equals("conj") && !relation.equals("parataxis")) {
        take(dependent);
      }
    }
  }
}
