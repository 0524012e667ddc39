package ogi.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import ogi.compare.roster.RosterEntry;
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
 * @param absent the expected filers without a report, sorted by id; empty without a roster
 * @param absentShare share of last year's new requests of the group that the absent held, 0 to 1;
 *     empty when nobody of the group stated them last year, or nobody is known to be absent
 */
public record Coverage(
    Group group,
    OptionalLong expected,
    int received,
    int usable,
    int consistent,
    Optional<List<Absence>> absent,
    OptionalDouble absentShare) {
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
   * @param reportId which
   * @param usable whether it has at least one figure in section 三
   * @param consistent whether none of its sums is broken
   * @param requests new requests of the year; empty when the report does not state them
   */
  public record Received(
      String filerId,
      String reportId,
      boolean usable,
      boolean consistent,
      Optional<BigDecimal> requests) {}

  /**
   * A body that should have reported and did not.
   *
   * @param who the line of the roster
   * @param lastYear its report on the year before, if there is one
   * @param share of last year's new requests of the group, 0 to 1; empty when not stated
   */
  public record Absence(RosterEntry who, Optional<Received> lastYear, OptionalDouble share) {}

  /**
   * Who is expected: the bodies of a roster, or only their number.
   *
   * @param number how many; empty when unknown
   * @param bodies of the roster; empty without one
   */
  public record Expected(OptionalLong number, Optional<List<RosterEntry>> bodies) {
    public static Expected unknown() {
      return new Expected(OptionalLong.empty(), Optional.empty());
    }

    /** As many as there are places of that level; only governments have a place each. */
    public static Expected places(Kind kind, long places) {
      return kind == Kind.GOVERNMENT
          ? new Expected(OptionalLong.of(places), Optional.empty())
          : unknown();
    }

    /** The bodies that a roster lists. */
    public static Expected roster(List<RosterEntry> bodies) {
      return new Expected(OptionalLong.of(bodies.size()), Optional.of(List.copyOf(bodies)));
    }
  }

  /**
   * Counts a group's reports; their order does not matter.
   *
   * @param lastYear reports of the same bodies on the year before
   */
  public static Coverage of(
      Group group, Expected expected, Collection<Received> reports, Collection<Received> lastYear) {
    Optional<List<Absence>> absent =
        expected.bodies().map(bodies -> absent(bodies, reports, lastYear));
    return new Coverage(
        group,
        expected.number(),
        reports.size(),
        (int) reports.stream().filter(Received::usable).count(),
        (int) reports.stream().filter(each -> each.usable() && each.consistent()).count(),
        absent,
        absent.map(list -> share(list, lastYear)).orElse(OptionalDouble.empty()));
  }

  private static List<Absence> absent(
      List<RosterEntry> bodies, Collection<Received> reports, Collection<Received> lastYear) {
    Set<String> present = new HashSet<>();
    reports.forEach(report -> present.add(report.filerId()));
    Map<String, Received> before = new HashMap<>();
    lastYear.forEach(report -> before.put(report.filerId(), report));
    BigDecimal all = requests(lastYear);
    return bodies.stream()
        .filter(body -> !present.contains(body.filerId()))
        .map(body -> absence(body, Optional.ofNullable(before.get(body.filerId())), all))
        .sorted(java.util.Comparator.comparing(absence -> absence.who().filerId()))
        .toList();
  }

  private static Absence absence(RosterEntry body, Optional<Received> before, BigDecimal all) {
    Optional<BigDecimal> held = before.flatMap(Received::requests);
    return new Absence(body, before, held.isPresent() ? quotient(held.get(), all) : none());
  }

  private static OptionalDouble share(List<Absence> absent, Collection<Received> lastYear) {
    List<Received> before = absent.stream().flatMap(each -> each.lastYear().stream()).toList();
    return quotient(requests(before), requests(lastYear));
  }

  private static BigDecimal requests(Collection<Received> reports) {
    return reports.stream()
        .flatMap(report -> report.requests().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static OptionalDouble quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0
        ? OptionalDouble.of(part.doubleValue() / whole.doubleValue())
        : none();
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }
}
