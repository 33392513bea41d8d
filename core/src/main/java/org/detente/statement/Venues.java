package org.detente.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.table.Row;
import org.detente.table.Table;

/** Where it was said: the programme, call, speech or network beside the cue. Immutable. */
final class Venues {
  private static final Set<String> LEADS =
      Set.of("on", "in", "at", "during", "via", "over", "by", "through", "before", "to");
  private static final int LONGEST = 14;

  private final Map<String, Set<String>> leadsByNoun;

  private Venues(Map<String, Set<String>> leadsByNoun) {
    this.leadsByNoun = leadsByNoun;
  }

  static Venues load() {
    Map<String, Set<String>> leads = new HashMap<>();
    for (Row row : Table.beside(Venues.class, "venues.tsv").rows()) {
      leads.put(row.get("venue"), Set.copyOf(row.list("after")));
    }
    return new Venues(Map.copyOf(leads));
  }

  /** The venue's words, without the preposition. */
  Optional<String> of(Attribution attribution, Tree tree) {
    int verb = attribution.cueToken();
    Optional<String> own = under(tree, verb, attribution);
    for (int child : own.isPresent() ? new int[0] : tree.children(verb)) {
      if (tree.basic(child).equals("advcl") && !attribution.covers(tree.sentence().start(child))) {
        own = own.or(() -> under(tree, child, attribution));
      }
    }
    int head =
        attribution
            .source()
            .filter(s -> s.sentence() == tree.sentence().index())
            .map(Source::head)
            .orElse(-1);
    for (int child : own.isPresent() || head < 0 ? new int[0] : tree.children(head)) {
      if (tree.basic(child).equals("acl")) {
        own = own.or(() -> under(tree, child, attribution));
      }
    }
    return own;
  }

  private Optional<String> under(Tree tree, int verb, Attribution attribution) {
    for (int child : tree.children(verb)) {
      if (!tree.basic(child).equals("obl") || attribution.covers(tree.sentence().start(child))) {
        continue;
      }
      int lead = lead(tree, child);
      if (lead >= 0 && isVenue(tree, child, tree.lower(lead))) {
        return Optional.of(words(tree, lead, child));
      }
    }
    return Optional.empty();
  }

  private static int lead(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.basic(child).equals("case") && LEADS.contains(tree.lower(child))) {
        return child;
      }
    }
    return -1;
  }

  private boolean isVenue(Tree tree, int noun, String lead) {
    if (known(tree.lemma(noun), lead) || known(tree.lower(noun), lead)) {
      return true;
    }
    for (int child : tree.children(noun)) {
      String relation = tree.basic(child);
      boolean part =
          relation.equals("compound") || relation.equals("flat") || relation.equals("nmod");
      if (part && (known(tree.lemma(child), lead) || known(tree.lower(child), lead))) {
        return true;
      }
    }
    return false;
  }

  private boolean known(String word, String lead) {
    Set<String> leads = leadsByNoun.get(word.toLowerCase(Locale.ROOT));
    return leads != null && leads.contains(lead);
  }

  private static String words(Tree tree, int lead, int noun) {
    boolean[] in = tree.subtree(noun);
    int last = lead + 1;
    while (last + 1 < tree.size()
        && in[last + 1]
        && last - lead < LONGEST
        && !tree.lower(last + 1).equals(",")) {
      last++;
    }
    Span span = tree.sentence().span(Math.min(lead + 1, last), last);
    return span.of(tree.text()).replaceAll("[,.\\s]+$", "").replaceAll("\\s+", " ");
  }
}
