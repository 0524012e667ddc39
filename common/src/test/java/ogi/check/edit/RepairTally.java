package ogi.check.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What became of all planted tables of one kind. */
final class RepairTally {
  static final String HEAD =
      "| planted | tables | no sum feels it | something smaller explains it | left | true one listed"
          + " | % of left | % of felt | left, figures lost | % of left without these"
          + " | left, settled | % of left, settled | only one | first | nothing found | gave up"
          + " | adopted | adopted wrongly | median ms"
          + " | 99 % ms | worst ms |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  final List<Long> nanos = new ArrayList<>();
  int planted;
  int unfelt;
  int smaller;
  int listed;
  int open;
  int openListed;
  int settled;
  int settledListed;
  int unique;
  int first;
  int nothing;
  int gaveUp;
  int adopted;
  int adoptedWrongly;

  void add(RepairTrial trial) {
    planted++;
    if (!trial.detected()) {
      unfelt++;
      return;
    }
    nanos.add(trial.nanos());
    smaller += trial.smaller() ? 1 : 0;
    listed += trial.place() > 0 ? 1 : 0;
    if (trial.open() && !trial.smaller()) {
      open++;
      openListed += trial.place() > 0 ? 1 : 0;
    }
    if (trial.settled() && !trial.smaller()) {
      settled++;
      settledListed += trial.place() > 0 ? 1 : 0;
    }
    first += trial.place() == 1 ? 1 : 0;
    unique += trial.place() == 1 && trial.of() == 1 ? 1 : 0;
    nothing += trial.explained() ? 0 : 1;
    gaveUp += trial.settled() ? 0 : 1;
    adopted += trial.safe() ? 1 : 0;
    adoptedWrongly += trial.safe() && trial.place() == 0 ? 1 : 0;
  }

  void add(RepairTally other) {
    nanos.addAll(other.nanos);
    planted += other.planted;
    unfelt += other.unfelt;
    smaller += other.smaller;
    listed += other.listed;
    open += other.open;
    openListed += other.openListed;
    settled += other.settled;
    settledListed += other.settledListed;
    unique += other.unique;
    first += other.first;
    nothing += other.nothing;
    gaveUp += other.gaveUp;
    adopted += other.adopted;
    adoptedWrongly += other.adoptedWrongly;
  }

  /** Tables in which the planted slips are among the smallest explanations there can be. */
  int left() {
    return planted - unfelt - smaller;
  }

  /** CPU time of the search by share of the tables, in milliseconds. */
  double millis(double share) {
    if (nanos.isEmpty()) {
      return 0;
    }
    Collections.sort(nanos);
    return nanos.get((int) Math.min(nanos.size() - 1L, (long) (share * nanos.size()))) / 1e6;
  }

  private static String percent(int part, int of) {
    return of == 0 ? "–" : String.format(Locale.ROOT, "%.2f", 100.0 * part / of);
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %s | %s | %d | %s | %d | %s"
            + " | %d | %d | %d | %d | %d | %d | %.2f | %.2f | %.2f |%n",
        name,
        planted,
        unfelt,
        smaller,
        left(),
        listed,
        percent(listed, left()),
        percent(listed, planted - unfelt),
        open,
        percent(listed - openListed, left() - open),
        settled,
        percent(settledListed, settled),
        unique,
        first,
        nothing,
        gaveUp,
        adopted,
        adoptedWrongly,
        millis(0.5),
        millis(0.99),
        millis(1));
  }
}
