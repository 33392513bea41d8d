package org.detente.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A term of a rule's value: a captured word, a constant, or a function of terms.
 *
 * <p>Written {@code name} or {@code function(term, term)}. A name that the rule's pattern does not
 * capture stands for itself.
 */
interface Term {
  Resolved in(Scene scene);

  /**
   * Reads a term.
   *
   * @param captures names that the pattern captures
   * @throws IllegalArgumentException if the text is no term or names no function
   */
  static Term parse(String text, Set<String> captures) {
    Reader reader = new Reader(text.replace(" ", ""), captures);
    Term term = reader.term();
    if (reader.at != reader.text.length()) {
      throw new IllegalArgumentException("not a value: " + text);
    }
    return term;
  }

  /** Recursive descent over a rule's value, once at load. */
  final class Reader {
    private final String text;
    private final Set<String> captures;
    private int at;

    private Reader(String text, Set<String> captures) {
      this.text = text;
      this.captures = captures;
    }

    private Term term() {
      int start = at;
      while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String name = text.substring(start, at);
      if (at >= text.length() || text.charAt(at) != '(') {
        if (captures.contains(name)) {
          return scene -> Resolved.of(scene.captured(name));
        }
        Resolved constant = Resolved.of(name);
        return scene -> constant;
      }
      List<Term> arguments = new ArrayList<>();
      do {
        at++;
        arguments.add(term());
      } while (at < text.length() && text.charAt(at) == ',');
      if (at >= text.length() || text.charAt(at) != ')') {
        throw new IllegalArgumentException("not a value: " + text);
      }
      at++;
      Function function = Function.of(name);
      List<Term> fixed = List.copyOf(arguments);
      return scene -> {
        List<Resolved> values = new ArrayList<>(fixed.size());
        for (Term argument : fixed) {
          values.add(argument.in(scene));
        }
        return function.apply(scene, new Arguments(values));
      };
    }
  }
}
