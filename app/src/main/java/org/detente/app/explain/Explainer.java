package org.detente.app.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.app.store.Corrections;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.app.store.Item;
import org.detente.app.store.Item.Kind;
import org.detente.app.store.ItemQuery;
import org.detente.app.store.Source;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.reading.Resources;
import org.detente.record.Span;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;

/** Leads what an id names back to its sentence, its tree and its rule. */
public final class Explainer {
  private final Store store;
  private final Source source;

  public Explainer(Store store, Source source) {
    this.store = store;
    this.source = source;
  }

  /** Empty where the store has nothing under the id. */
  public Optional<Explanation> explain(String id) {
    return new ItemQuery(store, source).find(id).map(this::explain);
  }

  private Explanation explain(Item item) {
    Optional<String> rule = item.field("rule");
    String words = item.spans().isEmpty() ? "" : item.spans().get(0).span().of(item.text());
    List<RuleRow> rows = rule.map(r -> RuleRow.find(step(item.kind()), r, words)).orElse(List.of());
    boolean ours = item.field("run").map(this::isOurs).orElse(true);
    boolean event = item.kind() == Kind.EVENT;
    return new Explanation(
        item.kind().name().toLowerCase(Locale.ROOT),
        item.fields(),
        item.sentence().map(s -> s.of(item.text())),
        item.sentence().map(s -> tree(item, s, rows)).orElse(List.of()),
        rule,
        rows,
        ours,
        item.field("id").map(new Corrections(store)::of).orElse(List.of()),
        event && ours ? again(item) : List.of(),
        event ? others(item) : List.of());
  }

  private static String step(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private boolean isOurs(String run) {
    return run.equals(StoreWriter.runId(Resources.load().reader()));
  }

  private List<AlsoTold> again(Item item) {
    return AlsoTold.find(store, item.field("report").orElse(""), item.field("id").orElse(""));
  }

  private List<Telling> others(Item item) {
    String event = item.field("id").orElse("");
    return item
        .field("distinct_id")
        .map(id -> new DyadQuery(store, source).allTellings(id))
        .orElse(List.of())
        .stream()
        .filter(t -> !t.event().equals(event))
        .toList();
  }

  private static List<TreeNode> tree(Item item, Span where, List<RuleRow> rows) {
    List<Sentence> sentences = SyntaxParser.load().parse(item.text()).sentences();
    Optional<Sentence> found =
        sentences.stream()
            .filter(s -> s.span().start() < where.end() && where.start() < s.span().end())
            .findFirst();
    if (found.isEmpty()) {
      return List.of();
    }
    TreeFragment fragment = new TreeFragment(found.get());
    item.field("verb").ifPresent(verb -> markCue(fragment, found.get(), verb));
    Set<String> trigger =
        new HashSet<>(List.of(item.field("trigger_words").orElse("").split("\\s+", -1)));
    for (Item.Marked marked : item.spans()) {
      fragment.mark(
          marked.role(), marked.span(), marked.role().equals("trigger") ? trigger : Set.of());
    }
    fragment.markNeeded(new Needs(rows));
    return fragment.nodes();
  }

  /** A statement's cue is kept by its lemma. */
  private static void markCue(TreeFragment fragment, Sentence sentence, String verb) {
    List<String> lemmas = List.of(verb.split(" ", -1));
    for (int token = 0; token < sentence.size(); token++) {
      if (lemmas.contains(sentence.lemma(token))) {
        fragment.mark("cue", sentence.span(token), Set.of());
      }
    }
  }
}
