package ogi.jobs.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ogi.compare.Coverage;
import ogi.compare.Coverage.Expected;
import ogi.compare.Coverage.Received;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.form.Section;
import ogi.jobs.Rows;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.normalised.ReportRows;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * Who is there and who is absent: each branch of bodies over all years on which the run has
 * reports, also branches of which nobody has reported.
 */
public final class Attendance {
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
  private record Arrival(
      String filerId,
      String reportId,
      int year,
      String provinceCode,
      String level,
      String kind,
      boolean usable,
      boolean consistent,
      long requests)
      implements Serializable {

    static Arrival of(Reading reading) {
      return of(reading.key(), reading.usable(), reading.requests());
    }

    static Arrival of(ReportKey key, boolean usable, long requests) {
      return new Arrival(
          key.filerId(),
          key.reportId(),
          key.year(),
          key.provinceCode(),
          key.level(),
          key.kind(),
          usable,
          !key.isBroken(),
          requests);
    }

    Branch branch() {
      return new Branch(
          provinceCode,
          ReportKey.find(Level.values(), Level::key, level),
          ReportKey.find(Kind.values(), Kind::key, kind));
    }

    /** Text, because hash codes of enums differ between machines. */
    String key() {
      return String.join("|", provinceCode, level, kind);
    }

    Received received() {
      return new Received(
          filerId,
          reportId,
          usable,
          consistent,
          requests == Reading.NONE ? Optional.empty() : Optional.of(BigDecimal.valueOf(requests)));
    }
  }

  /** The rows of all branches. */
  public static Rows<Tables> of(Rows<ReportRows> reports, Roster roster) {
    return rows(reports.flatMap(Attendance::known).keep(), roster);
  }

  /** The rows of all branches, of reports that were read from their files. */
  static Rows<Tables> ofPacked(JavaPairRDD<String, byte[]> packed, Roster roster) {
    return rows(Rows.many(packed.values().flatMap(Attendance::arrivals)).keep(), roster);
  }

  private static Iterator<Arrival> arrivals(byte[] piece) {
    return PackedReadings.unpack(piece).stream().map(Arrival::of).iterator();
  }

  private static Rows<Tables> rows(Rows<Arrival> arrivals, Roster roster) {
    ArrayList<Integer> years =
        new ArrayList<>(
            arrivals
                .flatMap(arrival -> List.of(arrival.year()))
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
    return ReportKey.of(rows.report()).stream().map(key -> known(rows, key)).toList();
  }

  private static Arrival known(ReportRows rows, ReportKey key) {
    boolean usable =
        rows.readFigures().form().cells().stream()
            .filter(cell -> cell.section() == Section.REQUESTS)
            .anyMatch(cell -> rows.figures().values().get(cell.id()) != null);
    Number requests = rows.figures().values().get(CellPlan.NEW_REQUESTS);
    return Arrival.of(key, usable, requests == null ? Reading.NONE : requests.longValue());
  }

  /** Years of a branch, each seen against the one before. */
  private static Tables tables(
      Branch branch, List<Arrival> arrivals, Roster roster, List<Integer> years) {
    TreeMap<Integer, List<Received>> byYear = new TreeMap<>();
    arrivals.forEach(
        arrival ->
            byYear.computeIfAbsent(arrival.year(), y -> new ArrayList<>()).add(arrival.received()));
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
