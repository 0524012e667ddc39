package ogi.filer;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a government's report covers, by its figures beside those of others on the same year. A
 * report on the whole area cannot be smaller than a report of one of its parts; one that equals the
 * report of the government's own office covers the office alone. Figures are given by cell; a cell
 * that either report lacks says nothing.
 */
public final class ScopeByMagnitude {
  /** Fewer equal figures above zero may be chance. */
  private static final int TELLING = 2;

  /** So many times its own office, and no less than its parts: a government speaks for all. */
  private static final int FACTOR = 3;

  private static final int ENOUGH_PARTS = 3;

  private ScopeByMagnitude() {}

  /**
   * A scope and why.
   *
   * @param scope {@link Scope#AREA} or {@link Scope#OWN}
   * @param ground the comparison, with the cell that decided it
   */
  public record Judgement(Scope scope, Ground ground) implements Serializable {
    public Judgement {
      Objects.requireNonNull(scope);
      Objects.requireNonNull(ground);
    }
  }

  /**
   * What the figures tell; empty when they fit more than one scope.
   *
   * @param government figures of the report in question
   * @param office those of the government's office, where it reported
   * @param parts those of departments, townships and lower governments of the same area
   */
  public static Optional<Judgement> of(
      Map<String, Long> government,
      Optional<Map<String, Long>> office,
      List<Map<String, Long>> parts) {
    for (Map<String, Long> part : parts) {
      for (Map.Entry<String, Long> figure : part.entrySet()) {
        Long own = government.get(figure.getKey());
        if (own != null && own < figure.getValue()) {
          String why = figure.getKey() + ": " + own + " < " + figure.getValue();
          return Optional.of(new Judgement(Scope.OWN, new Ground(why, Certainty.MEDIUM)));
        }
      }
    }
    if (office.isEmpty()) {
      return Optional.empty();
    }
    if (equal(government, office.get())) {
      return Optional.of(new Judgement(Scope.OWN, new Ground("= 办公室", Certainty.MEDIUM)));
    }
    return parts.size() >= ENOUGH_PARTS ? area(government, office.get(), parts) : Optional.empty();
  }

  private static boolean equal(Map<String, Long> government, Map<String, Long> office) {
    long above = 0;
    for (Map.Entry<String, Long> figure : office.entrySet()) {
      Long own = government.get(figure.getKey());
      if (own != null && !own.equals(figure.getValue())) {
        return false;
      }
      above += own != null && own > 0 ? 1 : 0;
    }
    return above >= TELLING;
  }

  private static Optional<Judgement> area(
      Map<String, Long> government, Map<String, Long> office, List<Map<String, Long>> parts) {
    int larger = 0;
    for (Map.Entry<String, Long> figure : office.entrySet()) {
      Long own = government.get(figure.getKey());
      if (own != null && figure.getValue() > 0) {
        long sum = parts.stream().mapToLong(part -> part.getOrDefault(figure.getKey(), 0L)).sum();
        if (own < figure.getValue() * FACTOR || own < sum) {
          return Optional.empty();
        }
        larger++;
      }
    }
    Ground ground = new Ground("≥ " + FACTOR + " × 办公室, ≥ 各部门之和", Certainty.LOW);
    return larger >= TELLING ? Optional.of(new Judgement(Scope.AREA, ground)) : Optional.empty();
  }
}
