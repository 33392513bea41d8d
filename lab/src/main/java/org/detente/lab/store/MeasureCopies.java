package org.detente.lab.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.app.store.StoreWriter.Outcome;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.report.Received;
import org.detente.report.Reports;

/**
 * How many wire copies are linked, and how many other reports wrongly: originals put together from
 * paragraphs of our own example reports, and what papers do to a wire's text. usage: MeasureCopies
 * EXAMPLES [ORIGINALS]
 */
public final class MeasureCopies {
  private static final ReaderVersion READER =
      new ReaderVersion("measure", new TreeMap<>(), new TreeMap<>());

  private final Random random = new Random(11);
  private final List<String> sentences;

  private MeasureCopies(List<String> sentences) {
    this.sentences = sentences;
  }

  /** What becomes of a text. */
  private enum Change {
    HEADLINE(true, (m, s) -> m.withFirst(s)),
    DATELINE_AND_CREDIT(true, (m, s) -> m.credited(s)),
    QUOTES_AND_CASE(true, (m, s) -> m.retyped(s)),
    LAST_FIFTH_CUT(true, (m, s) -> s.subList(0, s.size() * 4 / 5)),
    ONE_SENTENCE_IN_TEN_OTHER(true, (m, s) -> m.replaced(s, 0.1)),
    LAST_THIRD_CUT(true, (m, s) -> s.subList(0, s.size() * 2 / 3)),
    HALF_CUT(true, (m, s) -> s.subList(0, s.size() / 2)),
    SAME_BACKGROUND(false, (m, s) -> m.replaced(s, 0.7)),
    SAME_HALF(false, (m, s) -> m.replaced(s, 0.5)),
    OTHER_REPORT(false, (m, s) -> m.replaced(s, 1));

    private final boolean isCopy;
    private final BiFunction<MeasureCopies, List<String>, List<String>> change;

    Change(boolean isCopy, BiFunction<MeasureCopies, List<String>, List<String>> change) {
      this.isCopy = isCopy;
      this.change = change;
    }
  }

  public static void main(String[] args) throws IOException {
    int originals = args.length > 1 ? Integer.parseInt(args[1]) : 400;
    new MeasureCopies(sentences(args[0])).run(originals);
  }

  private static List<String> sentences(String folder) {
    List<String> sentences = new ArrayList<>();
    try (Reports reports =
        new Reports(List.of(folder), InputStream.nullInputStream(), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        if (next.get() instanceof Received.Readable readable) {
          String text = readable.report().text().replaceAll("\\s+", " ");
          sentences.addAll(Arrays.asList(text.split("(?<=[.!?]) ", -1)));
        }
      }
    }
    return sentences;
  }

  private void run(int originals) throws IOException {
    System.out.println("change, is a copy, linked");
    for (Change change : Change.values()) {
      Path folder = Files.createTempDirectory("measure-copies");
      Path file = folder.resolve("copies.duckdb");
      int linked = 0;
      try (Store store = Store.open(file);
          StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
        for (int i = 0; i < originals; i++) {
          List<String> original = made();
          writer.add(reading(change + "-" + i, original));
          List<String> changed = change.change.apply(this, original);
          linked +=
              writer.add(reading(change + "-" + i + "-again", changed)) == Outcome.COPY ? 1 : 0;
        }
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
      System.out.printf(
          Locale.ROOT,
          "%-28s %-5s %5.1f %%%n",
          change.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          change.isCopy,
          100.0 * linked / originals);
    }
  }

  /**
   * Fifteen to thirty sentences, each with names and numbers of its own, so that originals share no
   * more than sentences of news do.
   */
  private List<String> made() {
    int n = 15 + random.nextInt(16);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      text.add(sentence());
    }
    return text;
  }

  private String sentence() {
    List<String> words =
        new ArrayList<>(
            Arrays.asList(sentences.get(random.nextInt(sentences.size())).split(" ", -1)));
    // One word in six is another: a sentence with other names and numbers is another sentence.
    for (int i = 0; i < words.size(); i++) {
      if (random.nextInt(6) == 0) {
        words.set(i, "n" + random.nextInt(100_000));
      }
    }
    return String.join(" ", words);
  }

  private List<String> withFirst(List<String> text) {
    List<String> changed = new ArrayList<>(text);
    changed.add(0, sentence());
    return changed;
  }

  private List<String> credited(List<String> text) {
    List<String> changed = new ArrayList<>(text);
    changed.set(0, "GENEVA, Tuesday (Wire) - " + changed.get(0));
    changed.add("Reporting by two of our own; editing by a third.");
    return changed;
  }

  private List<String> retyped(List<String> text) {
    return text.stream()
        .map(s -> s.replace("\"", "”").replace("'", "’").replace(" - ", " – "))
        .map(s -> random.nextInt(4) == 0 ? s.toUpperCase(Locale.ROOT) : s)
        .collect(Collectors.toList());
  }

  private List<String> replaced(List<String> text, double share) {
    List<String> changed = new ArrayList<>(text);
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      at.add(i);
    }
    Collections.shuffle(at, random);
    for (int i : at.subList(0, (int) Math.round(share * text.size()))) {
      changed.set(i, sentence());
    }
    return changed;
  }

  private static Reading reading(String id, List<String> text) {
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            String.join(" ", text));
    return new Reading(
        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), READER);
  }
}
