package ogi.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  /** The links of a filer of whose reports no other copies are known. */
  public static List<Link> of(String filerId, List<Year> reports) {
    return of(filerId, reports, List.of());
  }

  /**
   * The links of a filer by year, then in the order of the form; refuses two reports in use on a
   * year.
   *
   * @param copies of the same reports that are not in use, in the order in which they are tried
   */
  public static List<Link> of(String filerId, List<Year> reports, List<Copy> copies) {
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
        links.addAll(links(filerId, before, now, copies, streaks));
      } else {
        streaks.clear();
      }
    }
    return links;
  }

  private static List<Link> links(
      String filerId, Year before, Year now, List<Copy> copies, Map<String, Integer> streaks) {
    List<Link> links = new ArrayList<>();
    for (Stock stock : Stock.of(now.figures().form())) {
      if (before.figures().form().find(stock.closing()).isPresent()) {
        Link plain = link(filerId, before, now, stock, 0, Optional.empty());
        boolean broken = plain.outcome() == Link.Outcome.BROKEN;
        int streak = broken ? streaks.getOrDefault(stock.id(), 0) + 1 : 0;
        streaks.put(stock.id(), streak);
        links.add(
            broken
                ? link(filerId, before, now, stock, streak, revision(plain, stock, copies))
                : plain);
      } else {
        streaks.remove(stock.id());
      }
    }
    return links;
  }

  /** The first copy of the earlier year that mends a link, else of the later one. */
  private static Optional<Revision> revision(Link broken, Stock stock, List<Copy> copies) {
    Optional<Revision> earlier =
        copies.stream()
            .filter(copy -> copy.year() == broken.fromYear())
            .filter(copy -> equal(copy.number(stock.closing()), broken.opening()))
            .findFirst()
            .map(copy -> new Revision(Revision.Side.EARLIER, copy.address()));
    return earlier.or(
        () ->
            copies.stream()
                .filter(copy -> copy.year() == broken.toYear())
                .filter(copy -> equal(opening(copy::number, stock), broken.closing()))
                .findFirst()
                .map(copy -> new Revision(Revision.Side.LATER, copy.address())));
  }

  private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private static Link link(
      String filerId, Year before, Year now, Stock stock, int streak, Optional<Revision> revision) {
    return new Link(
        filerId,
        before.year(),
        now.year(),
        before.reportId(),
        now.reportId(),
        stock.id(),
        stock.label(),
        number(before, stock.closing()),
        opening(cell -> number(now, cell), stock),
        streak,
        stock.openingCells(),
        revision);
  }

  private static Optional<BigDecimal> opening(
      Function<String, Optional<BigDecimal>> number, Stock stock) {
    Optional<BigDecimal> opening = number.apply(stock.opening());
    for (String added : stock.added()) {
      opening = opening.flatMap(sum -> number.apply(added).map(sum::subtract));
    }
    for (String removed : stock.removed()) {
      opening = opening.flatMap(sum -> number.apply(removed).map(sum::add));
    }
    return opening;
  }

  private static Optional<BigDecimal> number(Year year, String cellId) {
    Optional<Cell> cell = year.figures().form().find(cellId);
    return cell.map(year.figures()::of).flatMap(figure -> figure.number());
  }
}
