package org.detente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadFigures.BinReports;
import org.detente.dyad.Bin;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Figure;
import org.detente.record.Quad;

/** A pair's timeline, one row a bin. */
final class DyadRows {
  private final Table table;

  DyadRows(Table table) {
    this.table = table;
  }

  void write(DyadFigures figures) {
    for (int i = 0; i < figures.bins().size(); i++) {
      write(figures, figures.series().bins().get(i), figures.bins().get(i));
    }
  }

  private void write(DyadFigures figures, Bin bin, BinReports reports) {
    List<String> columns = new ArrayList<>(List.of("a", "b", "start", "end"));
    List<Optional<Object>> cells = new ArrayList<>();
    String a = figures.series().a();
    String b = figures.series().b();
    for (Object cell : List.of(a, b, bin.start(), bin.end())) {
      cells.add(Optional.of(cell));
    }
    columns.addAll(List.of("collected", "reports", "events"));
    cells.add(Optional.of(reports.collected()));
    cells.add(Optional.of(reports.telling()));
    cells.add(Optional.of(bin.n()));
    for (String side : List.of("ab", "ba")) {
      for (Quad quad : Quad.values()) {
        columns.add(side + "_" + quad.name().toLowerCase(Locale.ROOT));
        cells.add(Optional.of(bin.count(side.equals("ab") ? a : b, quad)));
      }
    }
    add("intensity", DyadMeasures.intensity(bin.events()), columns, cells);
    add("balance", DyadMeasures.balance(bin.events()), columns, cells);
    columns.add("run");
    cells.add(Optional.of(reports.run()));
    table.row(columns, cells);
  }

  private static void add(
      String name, Measure measure, List<String> columns, List<Optional<Object>> cells) {
    columns.addAll(List.of(name, name + "_low", name + "_high"));
    Optional<Figure> figure =
        measure instanceof Figure f ? Optional.of(f) : Optional.<Figure>empty();
    cells.add(figure.map(Figure::value));
    cells.add(figure.map(Figure::low));
    cells.add(figure.map(Figure::high));
  }
}
