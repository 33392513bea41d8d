package org.detente.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.syntax.ConlluRow;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.Name;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.Tokens;

/**
 * Sentences as CoNLL-U. In MISC: {@code start_char} and {@code end_char} (UTF-16 offsets into the
 * report's text, end exclusive), {@code SpaceAfter=No}, and {@code Name=B-person}, {@code
 * Name=I-person} for names.
 */
public final class Conllu {
  private final StringBuilder out = new StringBuilder();

  @Override
  public String toString() {
    return out.toString();
  }

  /** A whole report. */
  public Conllu report(String id, ParsedText text) {
    Map<Long, String> names = names(text);
    for (Sentence sentence : text.sentences()) {
      head(id, sentence.index(), sentence.span().of(text.text()));
      for (int i = 0; i < sentence.size(); i++) {
        String misc = misc(text.text(), sentence.start(i), sentence.end(i));
        predicted(i + 1, sentence, i)
            .append(named(misc, names.getOrDefault(key(sentence.index(), i), "")))
            .append('\n');
      }
      out.append('\n');
    }
    return this;
  }

  /** A report's boundaries alone. */
  public Conllu boundaries(String id, String text, List<Tokens> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      Tokens tokens = sentences.get(s);
      int[] starts = tokens.starts();
      int[] ends = tokens.ends();
      head(id, s, text.substring(starts[0], ends[ends.length - 1]));
      for (int i = 0; i < tokens.size(); i++) {
        out.append(i + 1).append('\t').append(flat(text.substring(starts[i], ends[i])));
        out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc(text, starts[i], ends[i])).append('\n');
      }
      out.append('\n');
    }
    return this;
  }

  /** Sentences whose boundaries a file gave: its comments, ids and MISC stay as they were. */
  public Conllu given(List<ConlluSentence> given, ParsedText text) {
    Map<Long, String> names = names(text);
    int s = 0;
    for (ConlluSentence sentence : given) {
      sentence.comments().forEach(comment -> out.append(comment).append('\n'));
      boolean empty = sentence.words().isEmpty();
      int word = 0;
      for (ConlluRow row : sentence.rows()) {
        if (row.isWord()) {
          String misc = named(withoutName(row.misc()), names.getOrDefault(key(s, word), ""));
          predicted(word + 1, text.sentences().get(s), word).append(misc).append('\n');
          word++;
        } else {
          out.append(row).append('\n');
        }
      }
      out.append('\n');
      s += empty ? 0 : 1;
    }
    return this;
  }

  private void head(String id, int sentence, String text) {
    if (sentence == 0) {
      out.append("# newdoc id = ").append(flat(id)).append('\n');
    }
    out.append("# sent_id = ").append(flat(id)).append('-').append(sentence + 1).append('\n');
    out.append("# text = ").append(flat(text)).append('\n');
  }

  /** Writes the nine columns before MISC. */
  private StringBuilder predicted(int id, Sentence sentence, int token) {
    out.append(id).append('\t').append(flat(sentence.form(token))).append('\t');
    out.append(flat(sentence.lemma(token))).append('\t').append(sentence.upos(token));
    out.append('\t').append(sentence.xpos(token)).append("\t_\t");
    out.append(sentence.head(token) + 1).append('\t').append(sentence.relation(token));
    return out.append("\t_\t");
  }

  private static String misc(String text, int start, int end) {
    boolean joined = end < text.length() && !isSpace(text.charAt(end));
    return "start_char=" + start + "|end_char=" + end + (joined ? "|SpaceAfter=No" : "");
  }

  private static String named(String misc, String name) {
    if (name.isEmpty()) {
      return misc;
    }
    return misc.equals("_") ? "Name=" + name : misc + "|Name=" + name;
  }

  private static String withoutName(String misc) {
    List<String> kept = new ArrayList<>(List.of(misc.split("\\|", -1)));
    kept.removeIf(part -> part.startsWith("Name="));
    return kept.isEmpty() ? "_" : String.join("|", kept);
  }

  private static Map<Long, String> names(ParsedText text) {
    Map<Long, String> names = new HashMap<>();
    for (Name name : text.names()) {
      String kind = name.kind().name().toLowerCase(Locale.ROOT);
      for (int i = name.first(); i <= name.last(); i++) {
        names.putIfAbsent(key(name.sentence(), i), (i == name.first() ? "B-" : "I-") + kind);
      }
    }
    return names;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** On one line, as a column must be. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        flat.append(c);
      } else if (flat.length() > 0 && flat.charAt(flat.length() - 1) != ' ') {
        flat.append(' ');
      }
    }
    return flat.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
