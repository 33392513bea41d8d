package org.detente.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/** All rules as one trie over words and classes. Fixed once loaded. */
final class Grammar {
  /**
   * An expression found.
   *
   * @param first its first piece
   * @param last its last piece
   * @param context how many elements of context the rule saw besides
   * @param captures the words it captured
   */
  record Match(Rule rule, int first, int last, int context, Map<String, String> captures) {}

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private final List<Accept> accepts = new ArrayList<>(1);
  }

  /** A rule that ends at a node, with the names of the elements on the way there. */
  private record Accept(
      Rule rule,
      List<String> names,
      int before,
      int after,
      Set<Integer> notBefore,
      Set<Integer> notAfter) {}

  private final Symbols symbols = new Symbols();
  private final Node root = new Node();

  private Grammar() {}

  static Grammar load() {
    Grammar grammar = new Grammar();
    int order = 0;
    for (Row row : Table.beside(Grammar.class, "rules.tsv").rows()) {
      grammar.add(Rule.of(row, order++));
    }
    return grammar;
  }

  Symbols symbols() {
    return symbols;
  }

  private void add(Rule rule) {
    add(rule, root, 0, new ArrayList<>(), 0, 0);
  }

  private void add(Rule rule, Node node, int at, List<String> names, int before, int after) {
    if (at == rule.elements().size()) {
      node.accepts.add(
          new Accept(
              rule,
              List.copyOf(names),
              before,
              after,
              interned(rule.notBefore()),
              interned(rule.notAfter())));
      return;
    }
    Rule.Element element = rule.elements().get(at);
    boolean leading = at < rule.before();
    boolean trailing = at >= rule.elements().size() - rule.after();
    if (element.optional()) {
      add(rule, node, at + 1, names, before, after);
    }
    names.add(element.name());
    for (String alternative : element.alternatives()) {
      Node next = node.next.computeIfAbsent(symbols.intern(alternative), s -> new Node());
      add(rule, next, at + 1, names, before + (leading ? 1 : 0), after + (trailing ? 1 : 0));
    }
    names.remove(names.size() - 1);
  }

  private Set<Integer> interned(Set<String> names) {
    Set<Integer> numbers = new HashSet<>();
    for (String name : names) {
      numbers.add(symbols.intern(name));
    }
    return numbers;
  }

  /**
   * All expressions from left to right, none overlapping another. Of two that start together the
   * longer one wins, then the one that saw more context, then the one whose rule comes first.
   */
  List<Match> match(Lattice lattice) {
    List<Match> found = new ArrayList<>();
    Search search = new Search(lattice, found);
    for (int i = 0; i < lattice.pieces().size(); i++) {
      search.from(root, i);
    }
    found.sort(
        (a, b) ->
            a.first() != b.first()
                ? Integer.compare(a.first(), b.first())
                : a.last() != b.last()
                    ? Integer.compare(b.last(), a.last())
                    : a.context() != b.context()
                        ? Integer.compare(b.context(), a.context())
                        : Integer.compare(a.rule().order(), b.rule().order()));
    List<Match> kept = new ArrayList<>();
    int free = 0;
    for (Match match : found) {
      if (match.first() >= free) {
        kept.add(match);
        free = match.last() + 1;
      }
    }
    return kept;
  }

  /** Depth-first walk of the trie and the lattice together; depth is a pattern's length. */
  private static final class Search {
    private final Lattice lattice;
    private final List<Match> found;
    private final List<String> values = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private Search(Lattice lattice, List<Match> found) {
      this.lattice = lattice;
      this.found = found;
    }

    private void from(Node node, int at) {
      for (Accept accept : node.accepts) {
        accept(accept);
      }
      if (node.next.isEmpty() || at >= lattice.pieces().size()) {
        return;
      }
      for (Lattice.Edge edge : lattice.at(at)) {
        Node next = node.next.get(edge.symbol());
        if (next != null) {
          values.add(edge.value());
          starts.add(at);
          ends.add(edge.next());
          from(next, edge.next());
          int top = values.size() - 1;
          values.remove(top);
          starts.remove(top);
          ends.remove(top);
        }
      }
      if (!values.isEmpty() && lattice.pieces().joins(at)) {
        from(node, at + 1);
      }
    }

    private void accept(Accept accept) {
      int size = values.size();
      int first = starts.get(accept.before());
      int next = ends.get(size - 1 - accept.after());
      if (lattice.endsWith(first, accept.notBefore())
          || lattice.startsWith(next, accept.notAfter())) {
        return;
      }
      Map<String, String> captures = new HashMap<>();
      int inner = size - accept.after();
      for (int i = accept.before(); i < inner; i++) {
        captures.putIfAbsent(accept.names().get(i), values.get(i));
      }
      for (int i = 0; i < size; i++) {
        captures.putIfAbsent(accept.names().get(i), values.get(i));
      }
      found.add(
          new Match(accept.rule(), first, next - 1, accept.before() + accept.after(), captures));
    }
  }
}
