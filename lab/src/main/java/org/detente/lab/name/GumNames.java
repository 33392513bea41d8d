package org.detente.lab.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.ConlluReader;
import org.detente.syntax.ConlluRow;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.name.NameLabels;

/**
 * Names out of the entities of the GUM treebank.
 *
 * <p>A mention whose head is a proper noun gives a name: the capitalised words around the head,
 * with the small words that names have between them, without articles, titles, possessive endings
 * and what stands in apposition.
 */
final class GumNames {
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?|[^()]*\\)");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "my", "his", "her", "its", "their",
          "our", "your", "some", "no", "every", "another", "both", "all");
  private static final Set<String> PERSON_JOINERS =
      Set.of(
          "-", "de", "von", "van", "der", "den", "bin", "ibn", "al", "el", "da", "di", "la", "le",
          "dos", "du", "ten", "ter", "zu");
  private static final Set<String> JOINERS =
      Set.of(
          "of", "for", "the", "and", "&", "-", "de", "la", "du", "des", "del", "della", "da", "do",
          "'s", "’s", "in", "/");

  /** Titles that are part of the name. */
  private static final Set<String> STYLES =
      Set.of(
          "sir",
          "lord",
          "lady",
          "dame",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "saint",
          "st.",
          "st",
          "baron",
          "baroness",
          "duke",
          "count",
          "emperor",
          "empress",
          "sultan");

  private final Set<String> titles = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();
  private final Set<List<String>> countries = new HashSet<>();

  GumNames(ListSource lists) {
    lists.list("TITLE").forEach(t -> titles.add(t.get(0).toLowerCase(Locale.ROOT)));
    lists.list("DEMONYM").forEach(d -> demonyms.add(d.get(0)));
    countries.addAll(lists.list("COUNTRY"));
    titles.removeAll(STYLES);
  }

  List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      ConlluReader conllu = new ConlluReader(file.getFileName().toString(), reader);
      for (Optional<ConlluSentence> s = conllu.next(); s.isPresent(); s = conllu.next()) {
        sentences.add(label(s.get().words()));
      }
    }
    return sentences;
  }

  private record Mention(int first, int last, String type) {
    int length() {
      return last - first;
    }
  }

  private LabelledSentence label(List<ConlluRow> rows) {
    List<Mention> mentions = mentions(rows);
    mentions.sort(Comparator.comparingInt(Mention::length).reversed());
    boolean[] taken = new boolean[rows.size()];
    List<LabelledSentence.Span> names = new ArrayList<>();
    for (Mention mention : mentions) {
      name(rows, mention, mentions)
          .filter(n -> free(taken, n))
          .ifPresent(
              n -> {
                java.util.Arrays.fill(taken, n.first(), n.last() + 1, true);
                names.add(n);
              });
    }
    return LabelledSentence.of(rows.stream().map(ConlluRow::form).toList(), names);
  }

  private static boolean free(boolean[] taken, LabelledSentence.Span name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Mention> mentions(List<ConlluRow> rows) {
    List<Mention> mentions = new ArrayList<>();
    Deque<String[]> open = new ArrayDeque<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String field : rows.get(i).misc().split("\\|")) {
        if (!field.startsWith("Entity=")) {
          continue;
        }
        Matcher bracket = BRACKET.matcher(field.substring("Entity=".length()));
        while (bracket.find()) {
          String b = bracket.group();
          String[] parts = b.replaceAll("[()]", "").split("-");
          if (b.startsWith("(")) {
            open.push(new String[] {parts[0], String.valueOf(i), parts.length > 1 ? parts[1] : ""});
          }
          if (b.endsWith(")")) {
            for (String[] o : open) {
              if (o[0].equals(parts[0])) {
                mentions.add(new Mention(Integer.parseInt(o[1]), i, o[2]));
                open.remove(o);
                break;
              }
            }
          }
        }
      }
    }
    return mentions;
  }

  private Optional<LabelledSentence.Span> name(
      List<ConlluRow> rows, Mention mention, List<Mention> all) {
    int head = head(rows, mention);
    ConlluRow row = rows.get(head);
    int kind = kind(mention.type(), row);
    if (!row.upos().equals("PROPN") || kind < 0 || !capital(row.form())) {
      return Optional.empty();
    }
    Set<String> joiners = kind == NameLabels.PERSON ? PERSON_JOINERS : JOINERS;
    int first = head;
    while (first > mention.first()) {
      int next = first - 1;
      while (next > mention.first() && joins(rows, next, joiners, kind, all)) {
        next--;
      }
      if (!part(rows, next, kind)) {
        break;
      }
      first = next;
    }
    int last = head;
    while (last < mention.last()) {
      int next = last + 1;
      while (next < mention.last() && joins(rows, next, joiners, kind, all)) {
        next++;
      }
      if (!part(rows, next, kind)) {
        break;
      }
      last = next;
    }
    return trim(rows, first, last, kind);
  }

  private Optional<LabelledSentence.Span> trim(List<ConlluRow> rows, int from, int to, int kind) {
    int first = from;
    if (kind == NameLabels.PERSON) {
      for (int i = from; i <= to; i++) {
        if (titles.contains(rows.get(i).form().toLowerCase(Locale.ROOT))) {
          first = i + 1;
        }
      }
      if (first > to) {
        return Optional.empty();
      }
    }
    List<String> forms = rows.subList(first, to + 1).stream().map(ConlluRow::form).toList();
    int real = countries.contains(forms) ? NameLabels.PLACE : kind;
    return Optional.of(new LabelledSentence.Span(first, to, real));
  }

  private static int head(List<ConlluRow> rows, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      int head = Integer.parseInt(rows.get(i).head()) - 1;
      if (head < mention.first() || head > mention.last()) {
        return i;
      }
    }
    return mention.last();
  }

  private int kind(String type, ConlluRow head) {
    boolean people = head.xpos().equals("NNPS") || demonyms.contains(head.form());
    return switch (type) {
      case "person" -> people ? NameLabels.GROUP : NameLabels.PERSON;
      case "organization" -> NameLabels.ORGANISATION;
      case "place" -> NameLabels.PLACE;
      case "event", "object" -> NameLabels.OTHER;
      case "abstract" ->
          demonyms.contains(head.form()) || head.form().contains("@") ? -1 : NameLabels.OTHER;
      default -> -1;
    };
  }

  private static boolean capital(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private boolean part(List<ConlluRow> rows, int at, int kind) {
    ConlluRow row = rows.get(at);
    String form = row.form();
    boolean number = Character.isDigit(form.charAt(0)) && row.upos().equals("PROPN");
    if (!capital(form) && !number) {
      return false;
    }
    if (kind == NameLabels.PERSON && !row.upos().equals("PROPN")) {
      return false;
    }
    boolean opening = at == 0 && !row.upos().equals("PROPN") && !row.deprel().equals("amod");
    return !LEFT_OUT.contains(form.toLowerCase(Locale.ROOT)) && !opening;
  }

  private static boolean joins(
      List<ConlluRow> rows, int at, Set<String> joiners, int kind, List<Mention> all) {
    String form = rows.get(at).form();
    if (!joiners.contains(form)) {
      return false;
    }
    boolean possessive = form.equals("'s") || form.equals("’s");
    for (Mention other : all) {
      boolean starts = other.first() == at + 1;
      boolean ends = other.last() == at || other.last() == at - 1;
      boolean apart = form.equals("and") || form.equals("&") || form.equals("in");
      if (apart && starts && head(rows, other) >= 0 && named(rows, other)
          || possessive && ends && named(rows, other)) {
        return false;
      }
    }
    return !(possessive && kind == NameLabels.PLACE);
  }

  private static boolean named(List<ConlluRow> rows, Mention mention) {
    return rows.get(head(rows, mention)).upos().equals("PROPN");
  }
}
