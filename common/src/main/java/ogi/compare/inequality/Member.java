package ogi.compare.inequality;

import java.util.Objects;

/**
 * One body in a comparison of levels.
 *
 * @param id of the body, so that equal input is added in equal order
 * @param group the province it lies in
 * @param events pieces, or money; not negative
 * @param weight what they are divided by: residents, or cases; above zero
 */
public record Member(String id, String group, double events, double weight) {
  public Member {
    Objects.requireNonNull(id);
    Objects.requireNonNull(group);
    if (!(events >= 0) || !(weight > 0)) {
      throw new IllegalArgumentException(id + ": " + events + " by " + weight);
    }
  }

  /** Events per head, or per case. */
  double level() {
    return events / weight;
  }
}
