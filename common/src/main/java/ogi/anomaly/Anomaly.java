package ogi.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One finding about one report: a question to its filer or to us, not a verdict. One cause is one
 * finding; the other codes under which the same cause shows are its related kinds.
 *
 * @param anomalyId stable across runs and machines: a hash of the code, of filer and year (of the
 *     report when the filer or its place is not settled) and of the cells or sums concerned
 * @param kind the leading entry of the catalogue
 * @param related further entries that the same cause shows, in the order of the catalogue
 * @param severity as the catalogue has it, milder where the difference is small against all
 *     requests
 * @param fault whose fault
 * @param filerId id of the filer, or empty
 * @param year year of the report, or empty
 * @param reportId the report
 * @param cells ids of the cells to look at, in printed order; may be empty
 * @param sums ids of the broken sums, in the order of the form; empty unless sums are broken
 * @param found what is printed, in the order of {@code cells} where there are any
 * @param expected what would agree, or empty when nothing can be proposed
 * @param difference found minus expected (left minus right of the worst broken sum), or empty
 * @param materiality absolute difference over all requests in hand (一 + 二, at least 1); 0 without
 *     difference
 * @param qValue least share of false findings at which a test among peers finds it (Benjamini and
 *     Hochberg); empty where it is no test
 * @param impact what it does to the ranks
 * @param sentenceZh for the clerk, in Chinese
 * @param sentenceEn the same in English
 * @param action what to do
 * @param status {@code open} until an office decides
 */
public record Anomaly(
    String anomalyId,
    AnomalyKind kind,
    List<AnomalyKind> related,
    Severity severity,
    Fault fault,
    Optional<String> filerId,
    Optional<Integer> year,
    String reportId,
    List<String> cells,
    List<String> sums,
    String found,
    String expected,
    Optional<BigDecimal> difference,
    double materiality,
    OptionalDouble qValue,
    Impact impact,
    String sentenceZh,
    String sentenceEn,
    Action action,
    Status status) {
  public Anomaly {
    Objects.requireNonNull(anomalyId);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reportId);
    Objects.requireNonNull(found);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(sentenceZh);
    Objects.requireNonNull(sentenceEn);
    related = List.copyOf(related);
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  public String code() {
    return kind.code();
  }

  /** The leading code and the related ones. */
  public List<String> codes() {
    return Stream.concat(Stream.of(kind), related.stream()).map(AnomalyKind::code).toList();
  }

  /** What a finding does to the ranks. */
  public enum Impact {
    /** The filer stays out of the ranks that use the cells. */
    UNRANKED("unranked"),
    /** Ranked with a mark. */
    MARKED("marked"),
    /** Ranked as any other. */
    NONE("none");

    private final String key;

    Impact(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /** The heavier of two, by their keys. */
    public static String heavier(String one, String other) {
      for (Impact impact : values()) {
        if (impact.key.equals(one) || impact.key.equals(other)) {
          return impact.key;
        }
      }
      throw new IllegalArgumentException(one + " and " + other + " are no marks in the ranks");
    }

    static Impact of(Severity severity, Action action) {
      if (severity == Severity.S1 || action == Action.EXCLUDE) {
        return UNRANKED;
      }
      return severity == Severity.S2 ? MARKED : NONE;
    }
  }

  /** What an office has decided about a finding. */
  public enum Status {
    OPEN("open"),
    /** The office says that the finding is right. */
    CONFIRMED("confirmed"),
    /** The office knows an explanation. */
    DISMISSED("dismissed"),
    /** The filer has published again. */
    CORRECTED("corrected");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
