package org.detente.app.view;

import java.util.List;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Note;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Report;
import org.detente.record.Span;

/** A whole record on one page. Safe for any number of threads. */
public final class ReadingView {
  private static final int TITLE = 72;

  private final int width;
  private final Paint paint;

  /**
   * @param width columns
   * @param colour write colours for a terminal
   */
  public ReadingView(int width, boolean colour) {
    this.width = width;
    this.paint = new Paint(colour);
  }

  /** The page, an empty line after it. */
  public String print(Reading reading) {
    Sheet sheet = new Sheet(width, paint);
    Passages passages = new Passages(reading);
    Names names = new Names(reading, paint);
    head(sheet, reading);
    ActorsView.write(sheet, reading, passages);
    StatementsView.write(sheet, reading, passages, names);
    EventsView.write(sheet, reading, passages, names);
    issues(sheet, reading, passages);
    relations(sheet, reading, passages);
    notes(sheet, reading, passages);
    return sheet + "\n";
  }

  /** The sentences with their numbers, as the page names them. */
  public String text(Reading reading) {
    Sheet sheet = new Sheet(width, paint);
    Passages passages = new Passages(reading);
    for (Span sentence : reading.sentences()) {
      sheet.item(passages.label(sentence), passages.words(sentence));
    }
    return sheet + "\n";
  }

  private static void head(Sheet sheet, Reading reading) {
    Report report = reading.report();
    sheet.rule(title(report));
    String published =
        report
            .published()
            .map(ReadingView::published)
            .orElse("no publication date: give it with --published");
    int sentences = reading.sentences().size();
    sheet.plain(
        String.join(
            " · ",
            report.source().orElse("report " + report.id()),
            published,
            sentences + (sentences == 1 ? " sentence" : " sentences")));
  }

  private static String published(Published published) {
    return "published " + published.value() + " (from " + published.from() + ")";
  }

  private static String title(Report report) {
    String title = report.title().orElse(report.text()).strip();
    String line = title.lines().findFirst().orElse("").replaceAll("\\s+", " ");
    int last = line.lastIndexOf(' ', TITLE);
    return line.length() <= TITLE ? line : line.substring(0, last < 20 ? TITLE : last) + " …";
  }

  private static void issues(Sheet sheet, Reading reading, Passages passages) {
    issues(sheet, "Areas of cooperation", IssueKind.COOPERATION, reading, passages);
    issues(sheet, "Areas of concern", IssueKind.CONCERN, reading, passages);
    issues(sheet, "Also at issue", IssueKind.NEUTRAL, reading, passages);
  }

  private static void issues(
      Sheet sheet, String heading, IssueKind kind, Reading reading, Passages passages) {
    List<Issue> issues = reading.issues().stream().filter(i -> i.kind() == kind).toList();
    if (issues.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Issue issue : issues) {
      String between = sheet.paint().country(String.join("–", issue.between()));
      String context = issue.context().map(c -> sheet.paint().dim("[" + c + "]")).orElse("");
      sheet.item(
          passages.label(issue.span()),
          String.join("  ", issue.name().replaceAll("\\s+", " "), between, context).strip());
    }
  }

  private static void relations(Sheet sheet, Reading reading, Passages passages) {
    if (reading.relations().isEmpty()) {
      return;
    }
    sheet.heading("State of the relation");
    for (Relation relation : reading.relations()) {
      String direction = relation.direction().map(d -> "  (" + Words.lower(d) + ")").orElse("");
      sheet.item(
          passages.label(relation.span()),
          sheet.paint().country(String.join("–", relation.between()))
              + "  “"
              + relation.state().replaceAll("\\s+", " ")
              + "”"
              + direction);
      List<String> causes =
          reading.issues().stream()
              .filter(issue -> relation.because().contains(issue.id()))
              .map(Issue::name)
              .distinct()
              .toList();
      if (!causes.isEmpty()) {
        sheet.more("because of " + String.join("; ", causes));
      }
    }
  }

  private static void notes(Sheet sheet, Reading reading, Passages passages) {
    if (reading.notes().isEmpty()) {
      return;
    }
    sheet.heading("Not resolved");
    for (Note note : reading.notes()) {
      String label = note.span().map(passages::label).orElse("–");
      sheet.item(label, note.message() + sheet.paint().dim(" [" + note.kind() + "]"));
    }
  }
}
