package org.detente.app;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.detente.app.store.DyadFigures;
import org.detente.dyad.Bin;
import org.detente.dyad.Change;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Measure.Figure;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A pair's timeline as a picture: counts above, balance with its interval and changes below. */
public final class DyadPlot {
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 340;

  // Told apart by people with any colour vision (Okabe & Ito 2008).
  private static final Color COOPERATION = new Color(0x0072B2);
  private static final Color CONFLICT = new Color(0xD55E00);
  private static final Color BALANCE = new Color(0x009E73);
  private static final Color INTERVAL = new Color(0x66C5AB);
  private static final Color CHANGE = new Color(0x555555);

  private final DyadFigures figures;

  public DyadPlot(DyadFigures figures) {
    this.figures = figures;
  }

  /** True for a file that ends in .svg or .png. */
  public static boolean canWrite(Path file) {
    return ends(file, ".svg") || ends(file, ".png");
  }

  private static boolean ends(Path file, String with) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(with);
  }

  /**
   * @param file ends in .svg or .png
   * @throws IllegalArgumentException if it ends otherwise
   */
  public void write(Path file) throws IOException {
    if (!canWrite(file)) {
      throw new IllegalArgumentException("a plot's file ends in .svg or .png: " + file);
    }
    if (ends(file, ".svg")) {
      svg(file);
    } else {
      png(file);
    }
  }

  private void svg(Path file) throws IOException {
    Document document = emptyDocument();
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, 2 * HEIGHT));
    paint(graphics);
    Element root = graphics.getRoot();
    // Letters are drawn as shapes: the title is what a reader of screens and a search find.
    Element title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.setTextContent(title());
    root.insertBefore(title, root.getFirstChild());
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      graphics.stream(root, out, true, false);
    }
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has an XML parser", e);
    }
  }

  private void png(Path file) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    paint(graphics);
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private void paint(Graphics2D graphics) {
    counts().paint(graphics, WIDTH, HEIGHT);
    graphics.translate(0, HEIGHT);
    balance().paint(graphics, WIDTH, HEIGHT);
  }

  private String title() {
    DyadSeries series = figures.series();
    return String.format(
        Locale.ROOT,
        "%s – %s, %d distinct events by %s",
        series.a(),
        series.b(),
        series.events().size(),
        series.every().name().toLowerCase(Locale.ROOT));
  }

  private XYChart counts() {
    DyadSeries series = figures.series();
    XYChart chart = chart(title(), "events");
    chart.getStyler().setYAxisMin(0.0);
    List<Date> days = series.bins().stream().map(b -> date(b.start())).toList();
    line(chart, "cooperation", days, values(series.bins(), true), COOPERATION);
    line(chart, "conflict", days, values(series.bins(), false), CONFLICT);
    return chart;
  }

  private static List<Double> values(List<Bin> bins, boolean cooperation) {
    return bins.stream().map(b -> (double) (cooperation ? b.cooperation() : b.conflict())).toList();
  }

  private XYChart balance() {
    XYChart chart = chart("", "balance");
    chart.getStyler().setYAxisMin(-1.0).setYAxisMax(1.0);
    List<Bin> bins = figures.series().bins();
    List<Date> days = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> lows = new ArrayList<>();
    List<Double> highs = new ArrayList<>();
    for (Bin bin : bins) {
      if (DyadMeasures.balance(bin.events()) instanceof Figure f) {
        days.add(date(bin.start()));
        values.add(f.value());
        lows.add(f.low());
        highs.add(f.high());
      }
    }
    line(chart, "balance", days, values, BALANCE).setMarker(SeriesMarkers.CIRCLE);
    chart.getSeriesMap().values().forEach(s -> s.setMarkerColor(BALANCE));
    bound(chart, "95 % interval", days, lows);
    bound(chart, "upper end", days, highs).setShowInLegend(false);
    int number = 0;
    for (Change change : figures.measures().changes()) {
      XYSeries mark =
          chart.addSeries(
              "change " + change.date(),
              List.of(date(change.date()), date(change.date())),
              List.of(-1.0, 1.0));
      mark.setMarker(SeriesMarkers.NONE);
      mark.setLineColor(CHANGE);
      mark.setShowInLegend(number++ < 4);
    }
    XYSeries zero =
        line(
            chart,
            "0",
            List.of(date(bins.get(0).start()), date(bins.get(bins.size() - 1).start())),
            List.of(0.0, 0.0),
            Color.LIGHT_GRAY);
    zero.setShowInLegend(false);
    return chart;
  }

  private static XYSeries bound(XYChart chart, String name, List<Date> days, List<Double> values) {
    XYSeries bound = line(chart, name, days, values, INTERVAL);
    bound.setLineStyle(SeriesLines.DASH_DASH);
    bound.setLineWidth(1);
    return bound;
  }

  private XYChart chart(String title, String y) {
    XYChart chart =
        new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).yAxisTitle(y).build();
    chart
        .getStyler()
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal)
        .setLegendBorderColor(Color.WHITE)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false)
        .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    List<Bin> bins = figures.series().bins();
    chart
        .getStyler()
        .setXAxisMin((double) date(bins.get(0).start()).getTime())
        .setXAxisMax((double) date(bins.get(bins.size() - 1).end()).getTime())
        .setYAxisDecimalPattern("0.#")
        .setDatePattern("yyyy-MM-dd")
        .setLocale(Locale.ROOT);
    return chart;
  }

  private static XYSeries line(
      XYChart chart, String name, List<Date> days, List<Double> values, Color colour) {
    XYSeries line = chart.addSeries(name, days, values);
    line.setMarker(SeriesMarkers.NONE);
    line.setLineColor(colour);
    line.setLineWidth(2);
    return line;
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
