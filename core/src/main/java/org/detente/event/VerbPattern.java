package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of a PETRARCH verb dictionary, as {@code - $ * TIES_WITH + [064]}.
 *
 * @param before what stands left of the verb, the nearest first
 * @param after what stands right of the verb, the nearest first
 * @param code the event's code; {@code ---} for none, two apart by a colon for both directions
 * @param rule file and line
 */
record VerbPattern(List<Step> before, List<Step> after, String code, String rule) {
  private static final Pattern ELEMENT = Pattern.compile("([^\\s_]+)([\\s_]*)");

  /**
   * One word of a pattern.
   *
   * @param words any of these, each a list of words in capitals; of a slot none
   * @param slot {@code $} source, {@code +} target, {@code ^} any actor, {@code %} several actors,
   *     or a space
   * @param adjacent true where no word may stand between it and the one before
   */
  record Step(List<List<String>> words, char slot, boolean adjacent) {}

  /** Reads the text between the hyphen and the code. */
  static VerbPattern parse(String text, String code, String rule, Synsets synsets) {
    List<String> elements = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    Matcher element = ELEMENT.matcher(text.strip());
    while (element.find()) {
      elements.add(element.group(1));
      joined.add(element.group(2).startsWith("_") && !element.group(2).contains(" "));
    }
    int verb = elements.indexOf("*");
    if (verb < 0) {
      throw new IllegalArgumentException(rule + ": a pattern without *: " + text);
    }
    List<Step> before = new ArrayList<>();
    for (int i = verb - 1; i >= 0; i--) {
      before.add(step(elements.get(i), joined.get(i), synsets));
    }
    List<Step> after = new ArrayList<>();
    for (int i = verb + 1; i < elements.size(); i++) {
      after.add(step(elements.get(i), joined.get(i - 1), synsets));
    }
    return new VerbPattern(List.copyOf(before), List.copyOf(after), code, rule);
  }

  private static Step step(String element, boolean adjacent, Synsets synsets) {
    char first = element.charAt(0);
    if (element.length() == 1 && "$+^%".indexOf(first) >= 0) {
      return new Step(List.of(), first, adjacent);
    }
    return new Step(synsets.words(element), ' ', adjacent);
  }

  /** How many words and slots it asks for; of two that match the longer is meant. */
  int length() {
    return before.size() + after.size();
  }
}
