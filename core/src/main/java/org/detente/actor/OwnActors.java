package org.detente.actor;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.record.Sector;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * Reads a person's own actors: a table with the columns {@code name, aliases, country, terms} as in
 * {@code bodies.tsv}, or a PETRARCH actor or agent dictionary ({@code NAME [CODE]}, further names
 * after {@code +}, dates as {@code [CODE 920101-951231]}, agents as {@code [~COP]}).
 */
final class OwnActors {
  private static final Pattern CODE =
      Pattern.compile(
          "\\[\\s*(~?)([A-Za-z-]+)\\s*([<>]?)\\s*(\\d{6,8})?\\s*-?\\s*(\\d{6,8})?\\s*\\]");

  private final Path file;
  private final BiConsumer<Entry, List<String>> sink;

  OwnActors(Path file, BiConsumer<Entry, List<String>> sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * @throws IllegalArgumentException naming file and line, where a line cannot be read
   */
  void read() throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(file + ": not UTF-8", e);
    }
    if (text.lines().anyMatch(line -> line.startsWith("name\t"))) {
      Table.parse(file.toString(), text).rows().forEach(this::row);
    } else {
      dictionary(text);
    }
  }

  private void row(Row row) {
    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(row.list("aliases"));
    Entry entry =
        new Entry(
            row.get("name"),
            EntryKind.BODY,
            row.get("country"),
            ' ',
            row.get("terms"),
            row.where(),
            "");
    entry.terms(); // a wrong sector or date is told at once
    sink.accept(entry, names);
  }

  private void dictionary(String text) {
    List<String> names = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    int number = 0;
    boolean comment = false;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      comment |= raw.contains("<!--");
      if (comment) {
        comment = !raw.contains("-->");
        continue;
      }
      String line = raw.replaceFirst("[#;].*", "").replaceAll("\\{[^}]*\\}", " ");
      if (line.isBlank() || line.startsWith("!") && line.contains("=")) {
        continue;
      }
      boolean more = line.startsWith("+") || Character.isWhitespace(line.charAt(0));
      if (!more) {
        flush(names, codes, number);
      }
      int bracket = line.indexOf('[');
      String name = (bracket < 0 ? line : line.substring(0, bracket)).replaceFirst("^\\+", "");
      if (!name.isBlank() && !name.contains("!")) {
        names.add(spelled(name));
      }
      Matcher code = CODE.matcher(line);
      while (code.find()) {
        codes.add(code.group());
      }
    }
    flush(names, codes, number);
  }

  /** Dictionaries write in capitals with low lines: {@code GAZA_CITY}. */
  private static String spelled(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.replace('_', ' ').strip().split("\\s+")) {
      out.append(out.length() == 0 ? "" : " ").append(word.substring(0, 1));
      out.append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return out.toString();
  }

  private void flush(List<String> names, List<String> codes, int line) {
    if (!names.isEmpty()) {
      String country = "";
      boolean role = false;
      List<String> terms = new ArrayList<>();
      for (String cell : codes) {
        Matcher code = CODE.matcher(cell);
        if (!code.matches()) {
          throw new IllegalArgumentException(file + ":" + line + ": not a code: " + cell);
        }
        String letters = code.group(2).toUpperCase(java.util.Locale.ROOT);
        role |= !code.group(1).isEmpty();
        String rest = letters;
        if (code.group(1).isEmpty() && letters.length() >= 3 && !letters.contains("-")) {
          country = country.isEmpty() ? letters.substring(0, 3) : country;
          rest = letters.substring(3);
        }
        terms.add(term(sector(rest), code));
      }
      EntryKind kind = role ? EntryKind.ROLE : EntryKind.BODY;
      String where = file + ":" + line;
      String cells = String.join("|", terms);
      List<String> all = new ArrayList<>(role ? lower(names) : names);
      Entry entry = new Entry(all.get(0), kind, country, ' ', cells, where, "");
      boolean known = entry.terms().stream().anyMatch(t -> t.sector().isPresent());
      if (known || !country.isEmpty()) {
        sink.accept(entry, all); // a code that PLOVER does not have says nothing
      }
    }
    names.clear();
    codes.clear();
  }

  private static List<String> lower(List<String> names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.add(name.toLowerCase(java.util.Locale.ROOT));
      all.addAll(Plurals.of(name.toLowerCase(java.util.Locale.ROOT)));
    }
    return all;
  }

  /** The first three letters that are a sector; CAMEO's own letters are put into PLOVER's. */
  private static String sector(String letters) {
    for (int i = 0; i + 3 <= letters.length(); i += 3) {
      String code = letters.substring(i, i + 3);
      String plover =
          switch (code) {
            case "MED" -> "JRN";
            case "HLH" -> "MED";
            case "INS", "SEP" -> "REB";
            case "UNI" -> "LAB";
            case "DEV", "ENV", "HRI" -> "SOC";
            default -> code;
          };
      for (Sector sector : Sector.values()) {
        if (sector.name().equals(plover)) {
          return plover;
        }
      }
    }
    return "";
  }

  private static String term(String sector, Matcher code) {
    String first = code.group(4) == null ? "" : date(code.group(4));
    String second = code.group(5) == null ? "" : date(code.group(5));
    return switch (code.group(3)) {
      case "<" -> sector + "::" + first;
      case ">" -> sector + ":" + first + ":";
      default -> sector + ":" + first + ":" + second;
    };
  }

  /** {@code 920101} and {@code 19920101} to {@code 1992-01-01}. */
  private static String date(String digits) {
    String full =
        digits.length() >= 8
            ? digits.substring(0, 8)
            : (digits.charAt(0) >= '4' ? "19" : "20") + digits;
    return full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6, 8);
  }
}
