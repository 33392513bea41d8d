package org.detente.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.ConlluReader;
import org.detente.syntax.ConlluRow;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.Tokens;

/**
 * A document of a treebank as it was before it was annotated: paragraphs stand apart by a blank
 * line, sentences of one paragraph by what the treebank says.
 */
record RawDocument(String name, String text, List<Tokens> boundaries) {

  /** All documents of a CoNLL-U file, which may be packed with gzip. */
  static List<RawDocument> read(Path file) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream data = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      ConlluReader reader =
          new ConlluReader(
              file.getFileName().toString(),
              new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8)));
      List<ConlluSentence> sentences = new ArrayList<>();
      String name = file.getFileName().toString();
      for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
        Optional<String> id = comment(next.get(), "# newdoc id = ");
        if (id.isPresent()) {
          addTo(documents, name, sentences);
          sentences.clear();
          name = id.get();
        }
        sentences.add(next.get());
      }
      addTo(documents, name, sentences);
    }
    return documents;
  }

  private static void addTo(
      List<RawDocument> documents, String name, List<ConlluSentence> sentences) {
    if (!sentences.isEmpty()) {
      documents.add(of(name, sentences));
    }
  }

  private static Optional<String> comment(ConlluSentence sentence, String start) {
    return sentence.comments().stream()
        .filter(comment -> comment.startsWith(start))
        .map(comment -> comment.substring(start.length()))
        .findFirst();
  }

  private static RawDocument of(String name, List<ConlluSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Tokens> boundaries = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      boolean paragraph = sentence.comments().stream().anyMatch(c -> c.startsWith("# newpar"));
      if (paragraph && text.length() > 0) {
        text.append("\n\n");
      }
      int[] starts = new int[sentence.words().size()];
      int[] ends = new int[starts.length];
      int word = 0;
      int multiwordEnd = 0;
      boolean multiwordSpace = true;
      for (ConlluRow row : sentence.rows()) {
        if (row.isMultiword()) {
          multiwordEnd = Integer.parseInt(row.id().substring(row.id().indexOf('-') + 1));
          multiwordSpace = row.spaceAfter();
        } else if (row.isWord()) {
          int id = Integer.parseInt(row.id());
          starts[word] = text.length();
          ends[word++] = text.append(row.form()).length();
          boolean space =
              id < multiwordEnd ? false : id == multiwordEnd ? multiwordSpace : row.spaceAfter();
          if (space) {
            text.append(' ');
          }
        }
      }
      boundaries.add(new Tokens(starts, ends));
    }
    return new RawDocument(name, text.toString(), boundaries);
  }
}
