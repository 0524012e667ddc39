package ogi.anomaly;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a finding puts at stake in the published totals: the figure it touches of which the report
 * holds the largest share.
 *
 * @param cell id of the figure's cell
 * @param share of the stratum's total in the nation, 0 to 1
 */
public record Stake(String cell, double share) {
  private static final double[] RUNGS = {0.1, 0.01, 0.001};

  /**
   * The largest stake; empty when the cells go into no total above zero.
   *
   * @param cells that the finding touches
   * @param report figures of the report
   * @param totals sums of the same figures over the report's stratum
   */
  public static Optional<Stake> of(
      List<String> cells, Map<PeerFigure, Double> report, Map<PeerFigure, Double> totals) {
    Optional<Stake> most = Optional.empty();
    for (String cell : cells) {
      Optional<PeerFigure> figure = PeerFigure.touchedBy(cell);
      Optional<Double> own = figure.map(report::get);
      Optional<Double> all = figure.map(totals::get).filter(total -> total > 0);
      if (own.isPresent() && all.isPresent()) {
        double share = Math.max(0, own.get() / all.get());
        if (most.isEmpty() || most.get().share() < share) {
          most = Optional.of(new Stake(figure.orElseThrow().cellId(), share));
        }
      }
    }
    return most;
  }

  /** 1 for a tenth and more, 2 for a hundredth, 3 for a thousandth, 4 for less. */
  public int rung() {
    int rung = 1;
    for (double limit : RUNGS) {
      rung += share < limit ? 1 : 0;
    }
    return rung;
  }
}
