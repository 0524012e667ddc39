package ogi.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.form.Cell;
import ogi.report.Figures;

/**
 * Follows what a filer's years hand over to each other. Every pair of consecutive years is a link;
 * years between which one is missing have none, and a stock that one of the forms does not have is
 * not followed over that pair.
 */
public final class Ledger {
  private Ledger() {}

  /**
   * One report in use.
   *
   * @param year calendar year reported on
   * @param reportId of the report
   * @param figures as printed, deductions included
   */
  public record Year(int year, String reportId, Figures figures) {}

  /** The links of a filer by year, then in the order of the form; refuses two reports on a year. */
  public static List<Link> of(String filerId, List<Year> reports) {
    List<Year> years =
        reports.stream().sorted(Comparator.comparingInt((Year report) -> report.year())).toList();
    List<Link> links = new ArrayList<>();
    Map<String, Integer> streaks = new HashMap<>();
    for (int i = 1; i < years.size(); i++) {
      Year before = years.get(i - 1);
      Year now = years.get(i);
      if (before.year() == now.year()) {
        throw new IllegalArgumentException("two reports on " + now.year());
      }
      if (before.year() + 1 == now.year()) {
        links.addAll(links(filerId, before, now, streaks));
      } else {
        streaks.clear();
      }
    }
    return links;
  }

  private static List<Link> links(
      String filerId, Year before, Year now, Map<String, Integer> streaks) {
    List<Link> links = new ArrayList<>();
    for (Stock stock : Stock.of(now.figures().form())) {
      if (before.figures().form().find(stock.closing()).isPresent()) {
        Link plain = link(filerId, before, now, stock, 0);
        boolean broken = plain.outcome() == Link.Outcome.BROKEN;
        int streak = broken ? streaks.getOrDefault(stock.id(), 0) + 1 : 0;
        streaks.put(stock.id(), streak);
        links.add(broken ? link(filerId, before, now, stock, streak) : plain);
      } else {
        streaks.remove(stock.id());
      }
    }
    return links;
  }

  private static Link link(String filerId, Year before, Year now, Stock stock, int streak) {
    return new Link(
        filerId,
        before.year(),
        now.year(),
        before.reportId(),
        now.reportId(),
        stock.id(),
        stock.label(),
        number(before, stock.closing()),
        opening(now, stock),
        streak,
        stock.openingCells());
  }

  private static Optional<BigDecimal> opening(Year now, Stock stock) {
    Optional<BigDecimal> opening = number(now, stock.opening());
    for (String added : stock.added()) {
      opening = opening.flatMap(sum -> number(now, added).map(sum::subtract));
    }
    for (String removed : stock.removed()) {
      opening = opening.flatMap(sum -> number(now, removed).map(sum::add));
    }
    return opening;
  }

  private static Optional<BigDecimal> number(Year year, String cellId) {
    Optional<Cell> cell = year.figures().form().find(cellId);
    return cell.map(year.figures()::of).flatMap(figure -> figure.number());
  }
}
