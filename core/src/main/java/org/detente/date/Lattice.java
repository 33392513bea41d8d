package org.detente.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All readings of a sentence's pieces: which classes and words stand where. */
final class Lattice {
  /** A reading of the pieces up to {@code next}. */
  record Edge(int symbol, String value, int next) {}

  /** Classes that are of time only next to others. */
  private static final Set<String> SILENT =
      Set.of(
          "NUM", "ORD", "DAYNUM", "PART", "APPROX", "VAGUE", "TWO", "EACH", "HOUR", "REL", "HOW",
          "STRETCH", "ORSO", "TZ", "YY");

  /** In place of a tag: the word begins with a capital and is no verb. */
  private static final String CAPITAL = "Cap";

  private final Pieces pieces;
  private final Symbols symbols;
  private final List<List<Edge>> edges = new ArrayList<>();
  private boolean temporal;

  private Lattice(Pieces pieces, Symbols symbols) {
    this.pieces = pieces;
    this.symbols = symbols;
  }

  /** The lattice of a sentence, or nothing where no piece is a word of time. */
  static Optional<Lattice> of(Pieces pieces, Lexicon lexicon, Symbols symbols) {
    Lattice lattice = new Lattice(pieces, symbols);
    for (int i = 0; i < pieces.size(); i++) {
      lattice.edges.add(new ArrayList<>(4));
      lattice.words(i, lexicon);
      lattice.figures(i);
    }
    return lattice.temporal ? Optional.of(lattice) : Optional.empty();
  }

  Pieces pieces() {
    return pieces;
  }

  List<Edge> at(int index) {
    return index < edges.size() ? edges.get(index) : List.of();
  }

  /** True if some reading of the piece before {@code index} is one of the symbols. */
  boolean endsWith(int index, Set<Integer> wanted) {
    return index > 0
        && edges.get(index - 1).stream()
            .anyMatch(e -> e.next() == index && wanted.contains(e.symbol()));
  }

  boolean startsWith(int index, Set<Integer> wanted) {
    return at(index).stream().anyMatch(e -> wanted.contains(e.symbol()));
  }

  private void add(int at, String name, String value, int next) {
    temporal |= name.charAt(0) <= 'Z' && name.charAt(0) >= 'A' && !SILENT.contains(name);
    int symbol = symbols.find(name);
    if (symbol >= 0) {
      edges.get(at).add(new Edge(symbol, value, next));
    }
  }

  private void words(int at, Lexicon lexicon) {
    String word = pieces.text(at);
    int literal = symbols.find(word);
    if (literal >= 0) {
      edges.get(at).add(new Edge(literal, word, at + 1));
    }
    int token = pieces.get(at).token();
    String tag = pieces.sentence().xpos(token);
    int part = symbols.find("@" + tag);
    if (part >= 0) {
      edges.get(at).add(new Edge(part, word, at + 1));
    }
    for (Lexicon.Entry entry : lexicon.startingWith(word)) {
      if (suits(entry, at, tag) && continues(at + 1, entry.words())) {
        add(at, entry.kind(), entry.value(), at + 1 + entry.words().size());
      }
    }
  }

  private boolean suits(Lexicon.Entry entry, int at, String tag) {
    if (entry.tags().isEmpty()) {
      return true;
    }
    for (String prefix : entry.tags()) {
      if (prefix.equals(CAPITAL)) {
        return pieces.isCapital(at) && !tag.startsWith("MD") && !tag.startsWith("VB");
      }
      if (tag.startsWith(prefix) || tag.equals("FW")) {
        return true;
      }
    }
    return false;
  }

  private boolean continues(int at, List<String> words) {
    if (at + words.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!pieces.text(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void figures(int at) {
    String text = pieces.text(at);
    if (Pieces.isDigit(text.charAt(0)) || text.charAt(0) == '\'') {
      figure(at, text);
    }
    Optional<Numbers.Found> number = Numbers.at(pieces, at);
    Numbers.spokenYear(pieces, at).ifPresent(y -> add(at, "YEAR", y.value(), y.next()));
    if (number.isPresent()) {
      add(at, "NUM", number.get().value(), number.get().next());
      if (number.get().next() > at + 1 && Figures.isPlain(text)) {
        add(at, "NUM", text, at + 1);
      }
    }
  }

  private void figure(int at, String text) {
    Figures.year(text).ifPresent(y -> add(at, "YEAR", y, at + 1));
    Figures.shortYear(text).ifPresent(y -> add(at, "YY", y, at + 1));
    Figures.decade(text).ifPresent(y -> add(at, "DECADE", y, at + 1));
    Figures.dayOfMonth(text).ifPresent(d -> add(at, "DAYNUM", d, at + 1));
    Figures.ordinal(text).ifPresent(n -> add(at, "ORD", n, at + 1));
    Figures.clock(text).ifPresent(c -> add(at, "CLOCK", c, at + 1));
    Figures.hour(text).ifPresent(h -> add(at, "HOUR", h, at + 1));
  }
}
