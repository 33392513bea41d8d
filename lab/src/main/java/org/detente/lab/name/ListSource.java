package org.detente.lab.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.Tokenizer;
import org.detente.syntax.Tokens;
import org.detente.syntax.name.NameHash;
import org.detente.syntax.name.NameLists;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * The names and words on each list: our own table, and facts: countries, leaders, parties (CIA
 * World Factbook, public domain), cities and provinces (GeoNames, CC BY 4.0), organisations of
 * states (CIA World Factbook).
 */
final class ListSource {
  private static final List<String> LISTS =
      List.of(
          "COUNTRY",
          "PLACE",
          "DEMONYM",
          "GIVEN",
          "SURNAME",
          "PERSON",
          "ORGANISATION",
          "ORGANISATION_WORD",
          "TITLE",
          "PARTICLE",
          "CALENDAR",
          "COMMON",
          "PLACE_WORD",
          "OTHER_WORD",
          "SPEECH");
  private static final int CITY = 50_000;
  private static final int GREAT_CITY = 1_000_000;
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The name in the country's own language. */
  private static final Pattern OWN_NAME = Pattern.compile("\\((\\p{Lu}[^()]{3,50})\\)");

  private final Tokenizer tokenizer;
  private final Map<String, Set<List<String>>> lists = new TreeMap<>();

  ListSource(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    LISTS.forEach(list -> lists.put(list, new LinkedHashSet<>()));
  }

  /** All lists, given the folder of facts. */
  static ListSource read(Tokenizer tokenizer, Path facts) throws IOException {
    ListSource source = new ListSource(tokenizer);
    for (Row row : Table.beside(ListSource.class, "lists.tsv").rows()) {
      row.list("forms").forEach(form -> source.add(row.get("list"), form));
    }
    source.countries(facts.resolve("countryInfo.txt"));
    source.factbook(facts.resolve("factbook-countries.jsonl"));
    source.leaders(facts.resolve("leaders.tsv"));
    source.provinces(facts.resolve("admin1CodesASCII.txt"));
    source.cities(facts.resolve("cities500.txt.gz"));
    source.organisations(facts.resolve("igos-factbook2019.tsv"));
    return source;
  }

  /** The entries of a list, as tokens. */
  List<List<String>> list(String name) {
    return List.copyOf(java.util.Objects.requireNonNull(lists.get(name)));
  }

  NameLists compile() {
    Map<Integer, Integer> bits = new LinkedHashMap<>();
    for (int list = 0; list < LISTS.size(); list++) {
      for (List<String> entry : list(LISTS.get(list))) {
        if (entry.size() <= NameLists.LONGEST) {
          bits.merge(hash(entry), 1 << list, (a, b) -> a | b);
        }
      }
    }
    int size = Integer.highestOneBit(bits.size() * 3 / 2) << 1;
    int[] phrases = new int[size];
    short[] on = new short[size];
    bits.forEach(
        (phrase, lists) -> {
          int at = phrase & (size - 1);
          while (phrases[at] != 0) {
            at = (at + 1) & (size - 1);
          }
          phrases[at] = phrase;
          on[at] = lists.shortValue();
        });
    return new NameLists(phrases, on);
  }

  private static int hash(List<String> tokens) {
    int phrase = NameHash.word(tokens.get(0), 0, tokens.get(0).length());
    for (String token : tokens.subList(1, tokens.size())) {
      phrase = NameHash.phrase(phrase, NameHash.word(token, 0, token.length()));
    }
    return phrase;
  }

  private void add(String list, String form) {
    Set<List<String>> entries = lists.get(list);
    if (entries == null) {
      throw new IllegalArgumentException("no list " + list);
    }
    List<String> tokens = tokens(tokenizer, form);
    if (!tokens.isEmpty()) {
      entries.add(tokens);
    }
  }

  static List<String> tokens(Tokenizer tokenizer, String text) {
    List<String> forms = new ArrayList<>();
    for (Tokens sentence : tokenizer.tokenize(text)) {
      for (int i = 0; i < sentence.size(); i++) {
        forms.add(text.substring(sentence.starts()[i], sentence.ends()[i]));
      }
    }
    return forms;
  }

  private void countries(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] c = line.split("\t", -1);
      if (!line.startsWith("#") && c.length > 5 && c[0].length() == 2) {
        add("COUNTRY", c[4]);
        add("PLACE", c[5]);
      }
    }
  }

  private void factbook(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      for (String key : List.of("name", "long", "former")) {
        strings(line, key).stream().filter(s -> !s.equals("none")).forEach(s -> add("COUNTRY", s));
      }
      for (String key : List.of("adjective", "noun")) {
        for (String part : String.join(";", strings(line, key)).split("[;,]| or | and ")) {
          String form = part.replaceAll("\\(.*?\\)", "").strip();
          if (!form.isEmpty() && Character.isUpperCase(form.charAt(0))) {
            add("DEMONYM", form);
            add("DEMONYM", form + "s");
          }
        }
      }
      strings(line, "capital").forEach(s -> add("PLACE", s));
      for (String key : List.of("parties", "armed_groups")) {
        strings(line, key).forEach(this::party);
      }
    }
  }

  /** {@code Justice and Development Front or FJD [Leader]} gives the name and the short name. */
  private void party(String entry) {
    Matcher own = OWN_NAME.matcher(entry);
    while (own.find()) {
      add("ORGANISATION", own.group(1).strip());
    }
    String plain = entry.replaceAll("[\\[(].*?[\\])]", "").strip();
    for (String name : plain.split(" or ")) {
      String form = name.strip();
      if (form.length() > 1
          && form.length() < 80
          && Character.isUpperCase(form.charAt(0))
          && !form.contains(";")) {
        add("ORGANISATION", form);
      }
    }
  }

  /** The strings of a field of a JSON object, as much as these files need. */
  private static List<String> strings(String line, String key) {
    int at = line.indexOf("\"" + key + "\": ");
    if (at < 0) {
      return List.of();
    }
    int from = at + key.length() + 4;
    int to = line.charAt(from) == '[' ? line.indexOf(']', from) : from;
    List<String> strings = new ArrayList<>();
    Matcher matcher = STRING.matcher(line);
    int next = from;
    while (matcher.find(next) && (matcher.start() <= to || strings.isEmpty())) {
      if (matcher.start() > from + 1 && to == from) {
        break;
      }
      strings.add(matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
      next = matcher.end();
    }
    return strings;
  }

  private void leaders(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      for (String name : line.split("\t", -1)[4].split("\\|")) {
        person(name);
      }
    }
  }

  private void person(String name) {
    List<String> words =
        Arrays.stream(name.split(" "))
            .filter(w -> !w.isEmpty())
            .map(ListSource::properCase)
            .toList();
    if (words.size() < 2 || words.size() > 5) {
      return;
    }
    add("PERSON", String.join(" ", words));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    add("PERSON", first + " " + last);
    add("GIVEN", first);
    if (last.length() > 2) {
      add("SURNAME", last);
    }
  }

  /** Surnames are in capitals there. */
  private static String properCase(String word) {
    int letters = (int) word.chars().filter(Character::isLetter).count();
    boolean capitals =
        letters > 2 && word.chars().filter(Character::isUpperCase).count() >= letters - 2;
    if (!capitals || word.endsWith(".")) {
      return word;
    }
    StringBuilder proper = new StringBuilder();
    boolean start = true;
    for (char c : word.toCharArray()) {
      proper.append(start || Character.isLowerCase(c) ? c : Character.toLowerCase(c));
      start = c == '-' || c == '\'';
    }
    return proper.toString();
  }

  private void provinces(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] c = line.split("\t", -1);
      add("PLACE", c[1]);
    }
  }

  private void cities(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] c = line.split("\t", -1);
        long people = Long.parseLong(c[14]);
        if (people >= CITY) {
          add("PLACE", c[1]);
          add("PLACE", c[2]);
        }
        if (people >= GREAT_CITY) {
          Arrays.stream(c[3].split(","))
              .filter(name -> name.matches("[A-Z][a-z]{3,}( [A-Z][a-z]+)?"))
              .forEach(name -> add("PLACE", name));
        }
      }
    }
  }

  private void organisations(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] c = line.split("\t", -1);
      if (c[0].length() > 2 && !c[0].contains("_")) {
        add("ORGANISATION", c[0]);
      }
      add("ORGANISATION", c[1].replaceAll("\\(.*?\\)", "").strip());
    }
  }
}
