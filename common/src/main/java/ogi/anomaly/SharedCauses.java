package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One cause is one finding, also where several finders met it: what the years, the peers and the
 * bodies inside an area say of the same figures of one report is told once, under the kind that
 * explains most.
 */
public final class SharedCauses {
  /**
   * What is said of one figure or several, the best explanation first: fees in 元, another scope,
   * figures gone, a jump, a stock that does not follow, an area below its part.
   */
  private static final List<AnomalyKind> OF_FIGURES =
      List.of(
          UNIT_OF_FEE,
          SCOPE_SWITCH,
          VANISH_OR_APPEAR,
          JUMP,
          STOCK_FLOW,
          OPENING_STOCK,
          STOCK_EQUALS_FLOW,
          AREA_BELOW_PART,
          AREA_IS_NOT_SUM,
          ZERO_AMONG_PEERS,
          PER_CAPITA);

  /** These say what went wrong with their own figure; a wider finding does not explain it. */
  private static final Set<AnomalyKind> SPECIFIC =
      EnumSet.of(UNIT_OF_FEE, AREA_BELOW_PART, AREA_IS_NOT_SUM);

  /** Kinds that follow from another one whatever the figures. */
  private static final Map<AnomalyKind, Set<AnomalyKind>> FOLLOW =
      Map.of(
          COPY_OF_LAST_YEAR,
          EnumSet.of(YEAR_CONFLICT, CARRY_BREAK, CARRY_REVISION, STOCK_FLOW, GROWTH),
          WRONG_FORM,
          EnumSet.of(FORM_BREAK));

  private SharedCauses() {}

  /**
   * A finding as far as its cause is concerned.
   *
   * @param kind its leading kind
   * @param cells ids of its cells
   */
  public record Trace(AnomalyKind kind, Set<String> cells) {
    public Trace {
      cells = Set.copyOf(cells);
    }
  }

  /**
   * For every finding about one report the place of the one that it is told with; its own when it
   * leads. The answer does not depend on the order.
   */
  public static List<Integer> leads(List<Trace> findings) {
    List<Integer> order = new ArrayList<>();
    List<Integer> leads = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      order.add(i);
      leads.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> !FOLLOW.containsKey(findings.get(i).kind()))
            .thenComparing(i -> -findings.get(i).cells().size())
            .thenComparing(i -> OF_FIGURES.indexOf(findings.get(i).kind()))
            .thenComparing(i -> findings.get(i).kind())
            .thenComparing(
                i -> String.join(" ", findings.get(i).cells().stream().sorted().toList())));
    List<Integer> leading = new ArrayList<>();
    for (int each : order) {
      int lead =
          leading.stream()
              .filter(first -> explains(findings.get(first), findings.get(each)))
              .findFirst()
              .orElse(each);
      leads.set(each, lead);
      if (lead == each) {
        leading.add(each);
      }
    }
    return List.copyOf(leads);
  }

  private static boolean explains(Trace lead, Trace other) {
    if (FOLLOW.getOrDefault(lead.kind(), Set.of()).contains(other.kind())) {
      return true;
    }
    boolean both = OF_FIGURES.contains(lead.kind()) && OF_FIGURES.contains(other.kind());
    if (!both || lead.kind() == other.kind() || other.cells().isEmpty()) {
      return false;
    }
    return SPECIFIC.contains(other.kind())
        ? lead.cells().equals(other.cells())
        : lead.cells().containsAll(other.cells());
  }
}
