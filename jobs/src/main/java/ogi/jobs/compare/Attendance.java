package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ogi.compare.Coverage;
import ogi.compare.Coverage.Expected;
import ogi.compare.Coverage.Received;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Filer;
import ogi.form.Section;
import ogi.jobs.Rows;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/**
 * Who is there and who is absent: each branch of bodies over all years on which the run has
 * reports, also branches of which nobody has reported.
 */
public final class Attendance {
  private static final String NEW_REQUESTS = "requests.new.total";

  private Attendance() {}

  /** The rows of one branch. */
  public record Tables(List<CoverageRow> coverage, List<AbsentRow> absent) implements Serializable {

    /**
     * The absent whom an office would ask for their report. Of the standard roster only those of a
     * group and year of which at least half are there: a run over one city says nothing of others.
     */
    public List<AbsentRow> missed(boolean standardRoster) {
      Set<Integer> complete = new HashSet<>();
      for (CoverageRow row : coverage) {
        boolean half = row.expected() != null && 2L * row.received() >= row.expected();
        if (!standardRoster || half) {
          complete.add(row.year());
        }
      }
      return absent.stream().filter(row -> complete.contains(row.year())).toList();
    }
  }

  /** One report as coverage counts it. */
  private record Arrival(ReportRow report, boolean usable, BigDecimal requests)
      implements Serializable {

    Filer filer() {
      return ReportRows.filer(report).orElseThrow();
    }

    Branch branch() {
      return new Branch(filer().provinceCode(), filer().level(), filer().kind());
    }

    /** Text, because hash codes of enums differ between machines. */
    String key() {
      return Attendance.key(branch());
    }

    Received received() {
      return new Received(
          report.filerId(),
          report.reportId(),
          usable,
          !report.status().equals(ReportRow.INCONSISTENT),
          Optional.ofNullable(requests));
    }
  }

  /** The rows of all branches. */
  public static Rows<Tables> of(Rows<ReportRows> reports, Roster roster) {
    Rows<Arrival> arrivals = reports.flatMap(Attendance::known).keep();
    ArrayList<Integer> years =
        new ArrayList<>(
            arrivals
                .flatMap(arrival -> List.of(arrival.report().year()))
                .groups(String::valueOf, same -> List.of(same.get(0)))
                .toList()
                .stream()
                .sorted()
                .toList());
    Set<String> seen =
        new HashSet<>(
            arrivals
                .flatMap(arrival -> List.of(arrival.key()))
                .groups(key -> key, same -> List.of(same.get(0)))
                .toList());
    List<Tables> nobody =
        roster.branches().stream()
            .filter(branch -> !seen.contains(key(branch)))
            .map(branch -> tables(branch, List.of(), roster, years))
            .toList();
    return arrivals
        .groups(Arrival::key, group -> List.of(tables(group.get(0).branch(), group, roster, years)))
        .and(Rows.few(nobody));
  }

  private static List<Arrival> known(ReportRows rows) {
    ReportRow report = rows.report();
    if (ReportRows.filer(report).isEmpty() || report.year() == null) {
      return List.of();
    }
    boolean usable =
        rows.toReport().form().cells().stream()
            .filter(cell -> cell.section() == Section.REQUESTS)
            .anyMatch(cell -> rows.figures().values().get(cell.id()) != null);
    Number requests = rows.figures().values().get(NEW_REQUESTS);
    return List.of(
        new Arrival(
            report, usable, requests == null ? null : BigDecimal.valueOf(requests.longValue())));
  }

  /** Years of a branch, each seen against the one before. */
  private static Tables tables(
      Branch branch, List<Arrival> arrivals, Roster roster, List<Integer> years) {
    TreeMap<Integer, List<Received>> byYear = new TreeMap<>();
    arrivals.forEach(
        arrival ->
            byYear
                .computeIfAbsent(arrival.report().year(), y -> new ArrayList<>())
                .add(arrival.received()));
    String province = Places.name(branch.provinceCode());
    List<CoverageRow> coverage = new ArrayList<>();
    List<AbsentRow> absent = new ArrayList<>();
    for (int year : years) {
      List<Received> received = byYear.getOrDefault(year, List.of());
      Expected expected = expected(branch, roster, year);
      if (!received.isEmpty() || expected.number().orElse(0) > 0) {
        Coverage counted =
            Coverage.of(
                new Coverage.Group(year, branch.provinceCode(), branch.level(), branch.kind()),
                expected,
                received,
                byYear.getOrDefault(year - 1, List.of()));
        coverage.add(CoverageRow.of(counted, province));
        absent.addAll(AbsentRow.of(counted, province));
      }
    }
    return new Tables(coverage, absent);
  }

  /** By the roster; the standard one does not list townships, of which the number is known. */
  private static Expected expected(Branch branch, Roster roster, int year) {
    if (roster.lists(branch)) {
      return Expected.roster(roster.due(branch, year));
    }
    return roster.isStandard()
        ? Places.expected(branch.provinceCode(), branch.level(), branch.kind())
        : Expected.unknown();
  }

  private static String key(Branch branch) {
    return String.join("|", branch.provinceCode(), branch.level().key(), branch.kind().key());
  }
}
