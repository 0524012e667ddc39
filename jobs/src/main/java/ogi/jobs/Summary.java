package ogi.jobs;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ogi.filer.Level;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.ReportRow;

/** What a run says on the standard output when it is done. */
final class Summary {
  private static final String LEVEL = "level ";
  private static final String STATE = "state ";
  private static final String BROKEN = "broken ";

  private final PrintStream out;

  Summary(PrintStream out) {
    this.out = out;
  }

  /** Documents by outcome, reports by level and by consistency. */
  void documents(Normalisation normalisation) {
    out.println(normalisation.conservation().equation());
    Map<String, Long> counts =
        normalisation.tally(
            report ->
                List.of(
                    LEVEL + level(report),
                    STATE + report.status(),
                    BROKEN + report.checksBroken()));
    out.println("reports by level: " + list(of(counts, LEVEL)));
    out.println("reports by state: " + list(of(counts, STATE)));
    long broken =
        of(counts, BROKEN).entrySet().stream()
            .mapToLong(entry -> Long.parseLong(entry.getKey()) * entry.getValue())
            .sum();
    out.println("broken sums: " + broken);
  }

  /** The counts of one question, of those that were asked in one go. */
  private static Map<String, Long> of(Map<String, Long> counts, String question) {
    Map<String, Long> own = new TreeMap<>();
    counts.forEach(
        (text, number) -> {
          if (text.startsWith(question)) {
            own.put(text.substring(question.length()), number);
          }
        });
    return own;
  }

  private static String level(ReportRow report) {
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
    out.println("anomalies: " + list(anomalies.tally(row -> List.of(row.severity()))));
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
}
