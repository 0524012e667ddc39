package ogi.jobs.compare;

import java.util.List;
import java.util.Optional;
import ogi.compare.Stratum;
import ogi.compare.inequality.Inequalities;
import ogi.compare.inequality.Inequality;
import ogi.compare.inequality.Member;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.InequalityRow.Refusal;

/**
 * How unequal one quotient of one level, kind and scope is in one year. Not of rates: an index of a
 * share and that of its complement (公开率 and its contrary) would tell different stories.
 */
final class InequalityTables {
  private InequalityTables() {}

  /**
   * One row, or none where there is no such inequality.
   *
   * @param lines the metric in the reports of a year
   * @param twice whether one of the reports holds another
   * @param fewest members below which nothing is compared
   */
  static List<InequalityRow> of(Metric metric, List<MetricLine> lines, boolean twice, int fewest) {
    return lines.isEmpty() || !suits(metric, lines.get(0).filer().scope())
        ? List.of()
        : List.of(row(metric, lines, twice, fewest));
  }

  /** Whether there is an inequality of that metric among reports of that scope. */
  static boolean suits(Metric metric, Scope scope) {
    boolean quotient = metric.base().perResident() || metric.base() == Base.RATIO;
    return quotient && scope != Scope.UNKNOWN && metric.scopes().contains(scope);
  }

  private static InequalityRow row(
      Metric metric, List<MetricLine> year, boolean twice, int fewest) {
    Stratum stratum = year.get(0).stratum();
    ComparedLevels compared = ComparedLevels.of(metric, year);
    List<Member> members = compared.members();
    Optional<Inequality> found =
        twice || members.size() < fewest
            ? Optional.empty()
            : Inequalities.of(members, !metric.base().money());
    return InequalityRow.of(
        stratum,
        metric,
        new InequalityRow.Basis(year.size(), compared.reports(), compared.unit(), members.size()),
        found,
        found.isPresent() ? Optional.empty() : Optional.of(reason(metric, members, twice, fewest)));
  }

  private static Refusal reason(Metric metric, List<Member> members, boolean twice, int fewest) {
    if (twice) {
      return Refusal.COUNTED_TWICE;
    }
    if (members.isEmpty()) {
      return metric.base().perResident() ? Refusal.NO_RESIDENTS : Refusal.NO_FIGURE;
    }
    return members.size() < fewest ? Refusal.TOO_FEW : Refusal.NO_FIGURE;
  }
}
