package ogi.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ogi.filer.Kind;
import ogi.filer.Level;

/**
 * Who should have reported and who did, in one year, province, level and kind.
 *
 * @param group which bodies
 * @param expected how many should report; empty when there is neither a roster nor a list of places
 * @param received reports in use
 * @param usable of them, those with at least one figure in section 三
 * @param consistent of the usable ones, those without a broken sum
 * @param absent ids of the expected filers without a report, sorted; only known from a roster
 */
public record Coverage(
    Group group,
    OptionalLong expected,
    int received,
    int usable,
    int consistent,
    Optional<List<String>> absent) {
  public Coverage {
    Objects.requireNonNull(group);
    absent = absent.map(List::copyOf);
  }

  /**
   * Bodies that are counted together.
   *
   * @param year reported on
   * @param provinceCode 6 digits, {@code XPCC} or {@code 000000}
   */
  public record Group(int year, String provinceCode, Level level, Kind kind) {}

  /**
   * One received report.
   *
   * @param filerId who
   * @param usable whether it has at least one figure in section 三
   * @param consistent whether none of its sums is broken
   */
  public record Received(String filerId, boolean usable, boolean consistent) {}

  /**
   * Who is expected: the filers of a roster, or only their number.
   *
   * @param number how many; empty when unknown
   * @param filerIds of the roster; empty without one
   */
  public record Expected(OptionalLong number, Optional<Set<String>> filerIds) {
    public static Expected unknown() {
      return new Expected(OptionalLong.empty(), Optional.empty());
    }

    /** As many as there are places of that level; only governments have a place each. */
    public static Expected places(Kind kind, long places) {
      return kind == Kind.GOVERNMENT
          ? new Expected(OptionalLong.of(places), Optional.empty())
          : unknown();
    }

    public static Expected roster(Collection<String> filerIds) {
      Set<String> ids = Set.copyOf(filerIds);
      return new Expected(OptionalLong.of(ids.size()), Optional.of(ids));
    }
  }

  /** Counts a group's reports; the order of the reports does not matter. */
  public static Coverage of(Group group, Expected expected, Collection<Received> reports) {
    Set<String> present = new HashSet<>();
    reports.forEach(report -> present.add(report.filerId()));
    return new Coverage(
        group,
        expected.number(),
        reports.size(),
        (int) reports.stream().filter(Received::usable).count(),
        (int) reports.stream().filter(each -> each.usable() && each.consistent()).count(),
        expected
            .filerIds()
            .map(ids -> ids.stream().filter(id -> !present.contains(id)).sorted().toList()));
  }
}
