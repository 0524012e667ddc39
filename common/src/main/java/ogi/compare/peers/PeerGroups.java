package ogi.compare.peers;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ogi.compare.Observation;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;

/**
 * Among whom a report is ranked. A group is always a part of a stratum: bodies of another level,
 * kind or scope are never peers, whatever the user asks for.
 */
public sealed interface PeerGroups extends Serializable {
  /** The whole stratum: same year, level, kind and scope. */
  PeerGroups LEVEL = new Level();

  /** Of the stratum, the bodies of the same province. */
  PeerGroups PROVINCE = new Province();

  /** Of the stratum, the bodies with about as many cases. */
  PeerGroups CASELOAD = new Caseload();

  /**
   * Name of a report's group within its stratum for one metric; the empty name stands for the whole
   * stratum. Empty when the report belongs to no group, so that it is listed and not ranked.
   *
   * @param filer who reports
   * @param metric what is ranked
   * @param seen the metric in the report
   * @param concluded the report's concluded requests, its caseload where the metric has no
   *     denominator; empty when the report does not tell
   */
  Optional<String> groupOf(
      Filer filer, Metric metric, Observation seen, Optional<BigDecimal> concluded);

  /** See {@link PeerGroups#LEVEL}. */
  record Level() implements PeerGroups {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> groupOf(
        Filer filer, Metric metric, Observation seen, Optional<BigDecimal> concluded) {
      return Optional.of("");
    }
  }

  /** See {@link PeerGroups#PROVINCE}. */
  record Province() implements PeerGroups {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> groupOf(
        Filer filer, Metric metric, Observation seen, Optional<BigDecimal> concluded) {
      return Optional.of(filer.provinceCode()).filter(code -> !code.isEmpty());
    }
  }

  /**
   * The band of the metric's own denominator (of residents for figures per head), of the concluded
   * requests for counts and amounts.
   */
  record Caseload() implements PeerGroups {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> groupOf(
        Filer filer, Metric metric, Observation seen, Optional<BigDecimal> concluded) {
      Optional<BigDecimal> cases = metric.base().divided() ? seen.denominator() : concluded;
      return cases.filter(number -> number.signum() >= 0).map(CaseloadBand::of);
    }
  }

  /**
   * An own list: bodies by their id, each in one group; a body that is not listed has no peers.
   *
   * @param groups name of the group by {@code filer_id}
   */
  record OwnList(Map<String, String> groups) implements PeerGroups {
    private static final long serialVersionUID = 1L;

    public OwnList {
      groups = new TreeMap<>(groups);
    }

    @Override
    public Optional<String> groupOf(
        Filer filer, Metric metric, Observation seen, Optional<BigDecimal> concluded) {
      return filer.placed() ? Optional.ofNullable(groups.get(filer.id())) : Optional.empty();
    }
  }
}
