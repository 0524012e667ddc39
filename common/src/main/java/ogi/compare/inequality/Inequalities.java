package ogi.compare.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import ogi.compare.inequality.Inequality.Theil;

/**
 * Measures how unequal levels are. Theil's T and L and their parts: A. F. Shorrocks, "The class of
 * additively decomposable inequality measures", Econometrica 48 (1980) 613–625. Events weighted by
 * what they are divided by make 2·N·T the likelihood ratio of N Poisson events against one level
 * for all, which is χ² with one degree less than there are bodies: hence what chance alone gives.
 */
public final class Inequalities {
  private static final Comparator<Member> FIXED =
      Comparator.comparing(Member::group).thenComparing(Member::id);

  private Inequalities() {}

  /**
   * The inequality among bodies, whose order does not matter; empty for fewer than two bodies or
   * without any event.
   *
   * @param counted whether events are pieces, in which there is chance, and not money
   */
  public static Optional<Inequality> of(List<Member> members, boolean counted) {
    List<Member> sorted = members.stream().sorted(FIXED).toList();
    Pool all = Pool.of(sorted);
    if (sorted.size() < 2 || all.events() <= 0) {
      return Optional.empty();
    }
    TreeMap<String, List<Member>> groups = new TreeMap<>();
    sorted.forEach(m -> groups.computeIfAbsent(m.group(), name -> new ArrayList<>()).add(m));
    int zeros = (int) sorted.stream().filter(member -> member.events() == 0).count();
    int alone = (int) groups.values().stream().filter(group -> group.size() == 1).count();
    List<List<Member>> parts = List.copyOf(groups.values());
    return Optional.of(
        new Inequality(
            sorted.size(),
            parts.size(),
            alone,
            zeros,
            theil(parts, all),
            zeros == 0 ? Optional.of(meanLog(parts, all)) : Optional.empty(),
            GiniParts.of(sorted, parts),
            counted
                ? OptionalDouble.of((sorted.size() - 1) / (2 * all.events()))
                : OptionalDouble.empty()));
  }

  /** T: shares of events times the logarithm of how far they exceed the shares of weight. */
  private static Theil theil(List<List<Member>> groups, Pool all) {
    double between = 0;
    double within = 0;
    for (List<Member> group : groups) {
      Pool pool = Pool.of(group);
      between += term(pool.events() / all.events(), pool.level() / all.level());
      for (Member member : group) {
        within += term(member.events() / all.events(), member.level() / pool.level());
      }
    }
    return new Theil(between, within);
  }

  /** Nought times the logarithm of nought is nought, its limit. */
  private static double term(double share, double ratio) {
    return share == 0 ? 0 : share * Math.log(ratio);
  }

  /** L: shares of weight times the logarithm of how far they exceed the shares of events. */
  private static Theil meanLog(List<List<Member>> groups, Pool all) {
    double between = 0;
    double within = 0;
    for (List<Member> group : groups) {
      Pool pool = Pool.of(group);
      between += term(pool.weight() / all.weight(), all.level() / pool.level());
      for (Member member : group) {
        within += term(member.weight() / all.weight(), pool.level() / member.level());
      }
    }
    return new Theil(between, within);
  }

  /** Bodies together. */
  record Pool(double events, double weight) {
    static Pool of(List<Member> members) {
      return new Pool(
          members.stream().mapToDouble(Member::events).sum(),
          members.stream().mapToDouble(Member::weight).sum());
    }

    double level() {
      return events / weight;
    }
  }
}
