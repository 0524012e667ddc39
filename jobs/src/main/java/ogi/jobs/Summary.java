package ogi.jobs;

import java.io.PrintStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ogi.filer.Level;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** What a run says on the standard output when it is done. */
final class Summary {
  private final PrintStream out;

  Summary(PrintStream out) {
    this.out = out;
  }

  /** Documents by outcome, reports by level and by consistency. */
  void documents(Normalisation normalisation) {
    out.println(normalisation.conservation().equation());
    Map<String, Long> levels = counts(normalisation.reports(), Summary::level);
    Map<String, Long> states = counts(normalisation.reports(), rows -> rows.report().status());
    out.println("reports by level: " + list(levels));
    out.println("reports by state: " + list(states));
    long broken = sum(normalisation.reports(), rows -> (long) rows.report().checksBroken());
    out.println("broken sums: " + broken);
  }

  private static String level(ReportRows rows) {
    ReportRow report = rows.report();
    int rung = 0;
    for (Level level : Level.values()) {
      if (level.key().equals(report.level())) {
        rung = level.ordinal() + 1;
      }
    }
    return rung + (report.level() == null ? "filer not known" : report.level());
  }

  /** Findings by severity. */
  void anomalies(Rows<AnomalyRow> anomalies) {
    out.println("anomalies: " + list(counts(anomalies, AnomalyRow::severity)));
  }

  /** Where the tables are and how long it took. */
  void end(String run, List<String> parts, double seconds) {
    out.println(
        "tables: "
            + parts.stream().map(part -> run + "/" + part).collect(Collectors.joining(", ")));
    out.println(String.format(Locale.ROOT, "done in %.1f s", seconds));
  }

  private static String list(Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return "none";
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().replaceFirst("^\\d", ""))
        .collect(Collectors.joining(", "));
  }

  private static <T extends Serializable> Map<String, Long> counts(
      Rows<T> rows, Rows.Function<T, String> key) {
    return new TreeMap<>(
        rows
            .flatMap(row -> List.of(key.apply(row)))
            .groups(text -> text, same -> List.of(new Tally(same.get(0), same.size())))
            .toList()
            .stream()
            .collect(Collectors.toMap(Tally::key, Tally::number)));
  }

  private static long sum(Rows<ReportRows> reports, Rows.Function<ReportRows, Long> number) {
    return reports
        .flatMap(rows -> List.of(number.apply(rows)))
        .groups(one -> "", all -> List.of(all.stream().mapToLong(Long::longValue).sum()))
        .toList()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private record Tally(String key, long number) implements Serializable {}
}
