package org.detente.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.DateType;
import org.detente.table.Row;

/**
 * One row of {@code rules.tsv}: a pattern over pieces, and what it comes to.
 *
 * <p>A pattern is a row of elements: {@code word}, {@code CLASS}, alternatives {@code a|B|c}, an
 * optional element {@code the?}, a named one {@code n:NUM}; elements in square brackets at either
 * end are context and no part of the expression, {@code [!x]} is context that must not be there.
 *
 * @param type empty for what looks like a time expression and is none, such as a person's age
 * @param elements the elements with positive context, in order
 * @param before leading elements that are context
 * @param after trailing elements that are context
 * @param notBefore words and classes that must not stand before the expression
 * @param notAfter words and classes that must not follow it
 */
record Rule(
    String name,
    int order,
    Optional<DateType> type,
    Term value,
    List<Element> elements,
    int before,
    int after,
    Set<String> notBefore,
    Set<String> notAfter) {

  /** Alternatives under the name by which the value calls them. */
  record Element(String name, List<String> alternatives, boolean optional) {}

  static Rule of(Row row, int order) {
    List<Element> elements = new ArrayList<>();
    Set<String> notBefore = new HashSet<>();
    Set<String> notAfter = new HashSet<>();
    Set<String> names = new HashSet<>();
    int before = 0;
    int after = 0;
    boolean inside = false;
    for (String part : row.get("pattern").split(" ")) {
      boolean context = part.startsWith("[");
      String text = context ? part.substring(1, part.length() - 1) : part;
      if (text.startsWith("!")) {
        (inside ? notAfter : notBefore).addAll(List.of(text.substring(1).split("\\|")));
        continue;
      }
      if (context && inside) {
        after++;
      } else if (context) {
        before++;
      } else {
        inside = true;
      }
      Element element = element(text);
      elements.add(element);
      names.add(element.name());
    }
    String type = row.get("type");
    return new Rule(
        row.where(),
        order,
        type.equals("NONE") ? Optional.empty() : Optional.of(DateType.valueOf(type)),
        Term.parse(row.get("value"), names),
        elements,
        before,
        after,
        notBefore,
        notAfter);
  }

  private static Element element(String text) {
    boolean optional = text.endsWith("?");
    String bare = optional ? text.substring(0, text.length() - 1) : text;
    int colon = bare.indexOf(':');
    List<String> alternatives = List.of(bare.substring(colon + 1).split("\\|"));
    String name =
        colon > 0 ? bare.substring(0, colon) : alternatives.get(0).toLowerCase(Locale.ROOT);
    return new Element(name, alternatives, optional);
  }
}
