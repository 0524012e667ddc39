package ogi.version;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/**
 * The printed figures of a report other than nought, as one line of text: little, so that millions
 * can be held against each other. Noughts and cells without a number are not told apart: two
 * reports of a quiet village agree in hundreds of noughts, and that says nothing.
 *
 * @param text {@code cell=figure} in the order of the ids, parted by blanks
 */
public record FigurePrint(String text) implements Serializable {
  /** A report without a figure. */
  public static final FigurePrint EMPTY = new FigurePrint("");

  /** What one cell shows in two reports. */
  public record Difference(String cell, String here, String there) {}

  /** The print of figures as printed; deduced ones are left out. */
  public static FigurePrint of(Figures figures) {
    TreeMap<String, String> stated = new TreeMap<>();
    for (Cell cell : figures.form().cells()) {
      Figure figure = figures.of(cell);
      boolean counts = figure.found() == State.STATED && figure.number().isPresent();
      if (counts && figure.number().get().signum() != 0) {
        stated.put(cell.id(), figure.number().get().stripTrailingZeros().toPlainString());
      }
    }
    return of(stated);
  }

  private static FigurePrint of(Map<String, String> stated) {
    List<String> parts = new ArrayList<>();
    stated.forEach((cell, number) -> parts.add(cell + "=" + number));
    return new FigurePrint(String.join(" ", parts));
  }

  /** {@code cell=figure}, one by one. */
  public List<String> parts() {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /** The cells in which the two differ; a nought or no number is told as 0. */
  public List<Difference> differences(FigurePrint other) {
    Map<String, String> mine = figures();
    Map<String, String> theirs = other.figures();
    Set<String> cells = new TreeSet<>(mine.keySet());
    cells.addAll(theirs.keySet());
    List<Difference> found = new ArrayList<>();
    for (String cell : cells) {
      String here = mine.getOrDefault(cell, "0");
      String there = theirs.getOrDefault(cell, "0");
      if (!here.equals(there)) {
        found.add(new Difference(cell, here, there));
      }
    }
    return found;
  }

  /** The print without the cells that stay the same from year to year by their nature. */
  public FigurePrint withoutStocks() {
    Map<String, String> flows = figures();
    flows
        .keySet()
        .removeIf(cell -> cell.endsWith(".in_force") || cell.endsWith(".published_total"));
    return of(flows);
  }

  /** Keys that hardly any report has but copies: each value once, at the first cell that has it. */
  List<String> keys() {
    Map<BigDecimal, String> first = new TreeMap<>();
    figures().forEach((cell, figure) -> first.putIfAbsent(new BigDecimal(figure), cell));
    Map<String, BigDecimal> places = new TreeMap<>();
    first.forEach((value, cell) -> places.put(cell, value));
    return RareKeys.of("f", places);
  }

  /** How far two reports print the same. */
  public Agreement agreement(FigurePrint other) {
    Map<String, String> mine = figures();
    Map<String, String> theirs = other.figures();
    int equal = 0;
    Set<BigDecimal> values = new TreeSet<>(Comparator.naturalOrder());
    for (Map.Entry<String, String> figure : mine.entrySet()) {
      if (figure.getValue().equals(theirs.get(figure.getKey()))) {
        equal++;
        values.add(new BigDecimal(figure.getValue()));
      }
    }
    int all = mine.size() + theirs.size() - equal;
    return new Agreement(equal, all, Surprise.of(values));
  }

  private Map<String, String> figures() {
    Map<String, String> figures = new TreeMap<>();
    for (String part : parts()) {
      int at = part.indexOf('=');
      figures.put(part.substring(0, at), part.substring(at + 1));
    }
    return figures;
  }
}
