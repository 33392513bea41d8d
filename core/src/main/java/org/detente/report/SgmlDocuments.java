package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The documents of a file as Reuters ({@code <REUTERS>}) and the Linguistic Data Consortium ({@code
 * <DOC>}) hand them out. Memory holds one document.
 */
final class SgmlDocuments implements Inputs {
  private static final Pattern START =
      Pattern.compile("<(REUTERS|DOC)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID_DAY = Pattern.compile("_((?:19|20)\\d{6})[._]");
  private static final Pattern END_MARK =
      Pattern.compile("(?i)\\s*(?:reuters?)?[\\s\\x00-\\x1f]*$");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f]");

  private final String name;
  private final InputStream in;
  private final LineReader lines;
  private final RowReport report;
  private boolean ended;

  SgmlDocuments(String name, InputStream in, RowReport report) {
    this.name = name;
    this.in = in;
    this.lines = new LineReader(in, Limits.REPORT_BYTES);
    this.report = report;
  }

  @Override
  public Optional<Received> next() {
    StringBuilder document = new StringBuilder();
    String end = "";
    long first = 0;
    try {
      while (!ended) {
        Optional<LineReader.Line> line = lines.next();
        if (line.isEmpty()) {
          ended = true;
          return end.isEmpty()
              ? Optional.empty()
              : Optional.of(bad(first, Failure.IO, "the file breaks off inside this document"));
        }
        String text = text(line.get().bytes().orElse(new byte[0]));
        if (end.isEmpty()) {
          Matcher start = START.matcher(text);
          if (!start.find()) {
            continue;
          }
          first = line.get().number();
          end = "</" + start.group(1).toUpperCase(Locale.ROOT) + ">";
        }
        if (document.length() + text.length() <= Limits.REPORT_BYTES) {
          document.append(text).append('\n');
        } else {
          return Optional.of(bad(first, Failure.TOO_LARGE, Limits.message("document")));
        }
        if (text.toUpperCase(Locale.ROOT).contains(end)) {
          return Optional.of(report.read(fields(document.toString()), name + ":" + first));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      ended = true;
      return Optional.of(bad(first, Failure.IO, "reading broke off: " + e.getMessage()));
    }
  }

  private Received bad(long line, Failure kind, String message) {
    return new Received.Unreadable(name + ":" + line, name + ":" + line, kind, message);
  }

  private static String text(byte[] bytes) {
    try {
      return Decoder.strict(StandardCharsets.UTF_8, bytes, 0);
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static Map<String, String> fields(String sgml) {
    Document parsed = Jsoup.parse(sgml, "", Parser.xmlParser());
    Map<String, String> fields = new HashMap<>();
    Element root = parsed.selectFirst("REUTERS, DOC");
    if (root == null) {
      return fields;
    }
    String id = firstOf(root.attr("NEWID"), root.attr("id"), words(root, "DOCNO, DOCID"));
    put(fields, "id", id);
    put(fields, "title", words(root, "TITLE, HEADLINE, HEAD, HL"));
    put(fields, "author", words(root, "AUTHOR, BYLINE"));
    Matcher day = ID_DAY.matcher(id);
    put(
        fields,
        "published",
        firstOf(words(root, "DATE, DATE_TIME, DATETIME"), day.find() ? day.group(1) : ""));
    put(fields, "text", body(root));
    return fields;
  }

  private static String body(Element root) {
    Element body = root.selectFirst("BODY");
    Element text = body == null ? root.selectFirst("TEXT") : body;
    if (text == null) {
      return "";
    }
    String dateline = words(root, "DATELINE");
    text.select("TITLE, DATELINE, AUTHOR, BYLINE, HEADLINE").remove();
    List<String> paragraphs = new ArrayList<>();
    List<Element> marked = text.select("P");
    if (marked.isEmpty()) {
      paragraphs.addAll(paragraphs(text.wholeText()));
    } else {
      marked.forEach(p -> paragraphs.addAll(paragraphs(p.wholeText().replace("\n", " "))));
    }
    String joined = END_MARK.matcher(String.join("\n\n", paragraphs)).replaceFirst("");
    return dateline.isEmpty() || joined.isEmpty() ? joined : dateline + " " + joined;
  }

  /** Lines to paragraphs: a new one begins after a blank line and with an indent. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : CONTROL.matcher(text).replaceAll("").split("\n", -1)) {
      if (line.isBlank() || line.startsWith("  ")) {
        end(open, paragraphs);
      }
      open.append(line.strip()).append(' ');
    }
    end(open, paragraphs);
    return paragraphs;
  }

  private static void end(StringBuilder open, List<String> paragraphs) {
    String paragraph = open.toString().replaceAll("\\s+", " ").strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  private static String words(Element root, String query) {
    Element found = root.selectFirst(query);
    return found == null ? "" : CONTROL.matcher(found.text()).replaceAll("").strip();
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.put(name, value);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
