package ogi.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;
import ogi.filer.Scope;
import ogi.form.Form;

/**
 * Collects one metric over reports of one stratum: of a province or of the nation. The order in
 * which reports are added and tallies merged does not matter. A year's counties are some 3 000
 * reports, all its bodies some 100 000.
 */
public final class Tally implements Added {
  private final Metric metric;
  private final Stratum stratum;
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final TreeMap<String, Filer> speakers = new TreeMap<>();

  public Tally(Metric metric, Stratum stratum) {
    this.metric = Objects.requireNonNull(metric);
    this.stratum = Objects.requireNonNull(stratum);
  }

  public Metric metric() {
    return metric;
  }

  public Stratum stratum() {
    return stratum;
  }

  /** Adds a filer's report whose sums hold; refuses a report that is there already. */
  public void add(Filer filer, String reportId, Form form, Observation observation) {
    add(filer, reportId, form, observation, true);
  }

  /**
   * Adds a filer's report; refuses a report that is there already.
   *
   * @param sound whether no broken sum touches the metric's cells
   */
  public void add(Filer filer, String reportId, Form form, Observation observation, boolean sound) {
    if (!stratum.equals(Stratum.of(stratum.year(), filer))) {
      throw new IllegalArgumentException(filer.id() + " is not of stratum " + stratum.key());
    }
    String joinable = filer.placed() ? filer.id() : "";
    put(filer.id() + " " + reportId, new Entry(joinable, form.id(), observation, sound));
    if (filer.scope() == Scope.AREA || filer.scope() == Scope.OWN_WITH_OFFICE) {
      speakers.put(filer.id(), filer);
    }
  }

  /** Adds all reports of another tally of the same metric and stratum. */
  public void merge(Tally other) {
    if (!other.metric.equals(metric) || !other.stratum.equals(stratum)) {
      throw new IllegalArgumentException("tallies of different things cannot be merged");
    }
    other.entries.forEach(this::put);
    speakers.putAll(other.speakers);
  }

  private void put(String key, Entry entry) {
    if (entries.put(key, entry) != null) {
      throw new IllegalArgumentException("the report " + key + " is added twice");
    }
  }

  /** What the reports add up to, see {@link Totals}. */
  public Totals totals(Frame frame) {
    return new TotalsMaker(this, frame).totals();
  }

  /** In a fixed order. */
  Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** Whether one of the reports holds another one, so that they must not be added up. */
  boolean countsTwice() {
    return Nesting.find(speakers.values()).isPresent();
  }

  /** Sum of the known numerators that broken sums touch; zero when there is none. */
  BigDecimal brokenSum() {
    return sum(entry -> !entry.sound);
  }

  @Override
  public int complete() {
    return (int) entries.values().stream().filter(entry -> entry.complete(metric)).count();
  }

  @Override
  public BigDecimal statedSum() {
    return sum(any -> true);
  }

  @Override
  public BigDecimal denominatorSum() {
    return entries.values().stream()
        .filter(entry -> entry.complete(metric))
        .flatMap(entry -> entry.observation.denominator().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether no cell is missing and no figure impossible; residents may be unknown. */
  static boolean complete(Metric metric, Observation observation) {
    boolean cells = metric.base() == Base.RATE || metric.base() == Base.RATIO;
    return observation.numerator().isPresent()
        && (!cells || observation.denominator().isPresent())
        && !observation.reason().equals(Optional.of(Reason.NUMERATOR_EXCEEDS));
  }

  private BigDecimal sum(Predicate<Entry> which) {
    return entries.values().stream()
        .filter(entry -> entry.complete(metric))
        .filter(which)
        .map(entry -> entry.observation.numerator().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * One report.
   *
   * @param filerId for joining years; empty when the filer's place is not settled
   * @param form id of its form
   * @param observation the metric
   * @param sound whether no broken sum touches its cells
   */
  record Entry(String filerId, String form, Observation observation, boolean sound) {
    /** Whether no cell is missing and no figure impossible; residents may be unknown. */
    boolean complete(Metric metric) {
      return Tally.complete(metric, observation);
    }
  }
}
