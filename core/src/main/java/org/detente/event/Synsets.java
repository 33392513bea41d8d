package org.detente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sets of words, {@code &NAME}, of a PETRARCH verb dictionary. They may hold one another. */
final class Synsets {
  private final Map<String, List<String>> members = new HashMap<>();
  private final Set<String> exact = new HashSet<>();

  /** Begins a set; a low line at the end of its name says that its words have no plural. */
  String open(String name) {
    String bare = name.replaceFirst("_+$", "");
    if (!bare.equals(name)) {
      exact.add(bare);
    }
    members.computeIfAbsent(bare, n -> new ArrayList<>());
    return bare;
  }

  void add(String name, String words) {
    members.computeIfAbsent(name, n -> new ArrayList<>()).add(words);
  }

  /** All that an element of a pattern stands for, each as its words in capitals. */
  List<List<String>> words(String element) {
    List<List<String>> found = new ArrayList<>();
    collect(element, found, new HashSet<>(), false);
    return List.copyOf(found);
  }

  private void collect(String element, List<List<String>> found, Set<String> open, boolean plural) {
    if (!element.startsWith("&")) {
      List<String> words = List.of(element.toUpperCase(Locale.ROOT).strip().split("[\\s_]+"));
      found.add(words);
      if (plural) {
        List<String> more = new ArrayList<>(words);
        int last = more.size() - 1;
        more.set(last, more.get(last) + "S");
        found.add(List.copyOf(more));
      }
      return;
    }
    if (open.add(element)) {
      for (String member : members.getOrDefault(element, List.of())) {
        collect(member, found, open, !exact.contains(element));
      }
    }
  }
}
