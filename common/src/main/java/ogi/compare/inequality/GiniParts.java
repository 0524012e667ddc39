package ogi.compare.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ogi.compare.inequality.Inequalities.Pool;
import ogi.compare.inequality.Inequality.Gini;

/**
 * Gini's coefficient, half the mean difference of two residents' levels over the mean level, parted
 * by provinces: C. Dagum, "A new approach to the decomposition of the Gini income inequality
 * ratio", Empirical Economics 22 (1997) 515–531. The net part between provinces is the coefficient
 * of their means; what the parts within and between leave over is the intensity of transvariation.
 */
final class GiniParts {
  private GiniParts() {}

  static Gini of(List<Member> members, List<List<Member>> groups) {
    Pool all = Pool.of(members);
    double within = 0;
    List<Member> means = new ArrayList<>();
    for (List<Member> group : groups) {
      Pool pool = Pool.of(group);
      means.add(new Member(group.get(0).group(), "", pool.events(), pool.weight()));
      double shares = pool.weight() / all.weight() * (pool.events() / all.events());
      within += shares * coefficient(group);
    }
    double total = coefficient(members);
    double between = coefficient(means);
    // Overlap cannot be negative; the difference of three sums can be by a rounding.
    return new Gini(total, between, within, Math.max(0, total - between - within));
  }

  /** The coefficient of bodies by themselves; nought for one body or without any event. */
  static double coefficient(List<Member> members) {
    Pool all = Pool.of(members);
    if (members.size() < 2 || all.events() <= 0) {
      return 0;
    }
    List<Member> ordered =
        members.stream()
            .sorted(
                Comparator.comparingDouble(Member::level)
                    .thenComparing(Member::group)
                    .thenComparing(Member::id))
            .toList();
    double below = 0;
    double sum = 0;
    for (Member member : ordered) {
      double upTo = below + member.weight();
      sum += member.events() / all.events() * ((below + upTo) / all.weight());
      below = upTo;
    }
    return Math.max(0, sum - 1);
  }
}
