package org.detente.event;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's own verbs in the format of PETRARCH's and TABARI's dictionaries: blocks of verbs with
 * a code, patterns under them, sets of words before them. Immutable once read.
 */
public final class VerbDictionary {
  private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\]\\s]+)\\s*\\]");
  private static final Pattern FORMS = Pattern.compile("\\{([^}]*)\\}");

  private final Map<String, List<VerbEntry>> byForm = new HashMap<>();
  private final Synsets synsets = new Synsets();

  private VerbDictionary() {}

  /**
   * Reads dictionaries; of a verb in several the first counts.
   *
   * @throws IllegalArgumentException naming file and line, where a line cannot be read
   */
  public static VerbDictionary load(List<Path> files) throws IOException {
    VerbDictionary dictionary = new VerbDictionary();
    for (Path file : files) {
      try {
        dictionary.read(
            String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
      } catch (MalformedInputException e) {
        throw new IllegalArgumentException(file + ": not UTF-8", e);
      }
    }
    return dictionary;
  }

  static VerbDictionary parse(String name, String text) {
    VerbDictionary dictionary = new VerbDictionary();
    dictionary.read(name, text);
    return dictionary;
  }

  /** The entries of a verb by a form or its lemma, both in capitals. */
  List<VerbEntry> of(String form, String lemma) {
    List<VerbEntry> own = byForm.getOrDefault(form, List.of());
    return own.isEmpty() ? byForm.getOrDefault(lemma, List.of()) : own;
  }

  /** All verbs, in small letters, so that a lemmatiser may know them. */
  Set<String> verbs() {
    return Set.copyOf(byForm.keySet().stream().map(v -> v.toLowerCase(Locale.ROOT)).toList());
  }

  private void read(String name, String text) {
    List<VerbPattern> patterns = new ArrayList<>();
    String code = "---";
    String synset = "";
    boolean comment = false;
    int number = 0;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      comment |= raw.contains("<!--");
      if (comment) {
        comment = !raw.contains("-->");
        continue;
      }
      String line = raw.replaceFirst("#.*", "").stripTrailing();
      String rule = name + ":" + number;
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("---")) {
        patterns = new ArrayList<>(); // shared by the verbs of the block
        code = code(line, "---");
        synset = "";
      } else if (line.startsWith("&")) {
        synset = synsets.open(line.strip());
      } else if (line.startsWith("+") && !synset.isEmpty()) {
        synsets.add(synset, line.substring(1).strip());
      } else if (line.startsWith("-")) {
        synset = "";
        String body = line.substring(1).replaceFirst("\\[.*", "");
        String own = code(line, "---");
        if (own.matches("---|[\\w:-]+")) { // others are marks of its author
          patterns.add(VerbPattern.parse(body, own, rule, synsets));
        }
      } else {
        synset = "";
        verb(line, code(line, code), patterns, rule);
      }
    }
  }

  private static String code(String line, String fallback) {
    Matcher code = CODE.matcher(line);
    return code.find() ? code.group(1) : fallback;
  }

  /** {@code BREAK_DOWN {BROKE_DOWN}}: the word after a plus, else the first, is the verb. */
  private void verb(String line, String code, List<VerbPattern> patterns, String rule) {
    List<String> spellings = new ArrayList<>();
    spellings.add(line.replaceFirst("[\\[{].*", "").strip());
    Matcher forms = FORMS.matcher(line);
    if (forms.find()) {
      spellings.addAll(List.of(forms.group(1).strip().split("\\s+")));
    }
    for (String spelling : spellings) {
      if (!spelling.isBlank()) {
        add(List.of(spelling.split("_+")), code, patterns, rule);
      }
    }
  }

  private void add(List<String> words, String code, List<VerbPattern> patterns, String rule) {
    int verb = 0;
    for (int i = 0; i < words.size(); i++) {
      verb = words.get(i).startsWith("+") ? i : verb;
    }
    List<String> before = words.subList(0, verb);
    List<String> after = words.subList(verb + 1, words.size());
    byForm
        .computeIfAbsent(words.get(verb).replace("+", ""), f -> new ArrayList<>(1))
        .add(new VerbEntry(List.copyOf(before), List.copyOf(after), code, patterns, rule));
  }
}
