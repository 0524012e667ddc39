package ogi.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A body of the roster that has not reported on a year (C11). */
public final class AbsenceFaults {
  private AbsenceFaults() {}

  /**
   * What became of the bodies of a group: reported, missed, absent from a run that holds too few of
   * their like to say so, or not on the roster.
   *
   * @param expected bodies on the roster
   * @param absent of them without a report
   * @param missed of the absent those who are asked for it
   * @param received reports in use, also of bodies that are not on the roster
   */
  public static RuleSummary summary(long expected, long absent, long missed, long received) {
    long there = expected - absent;
    return new RuleSummary(
        AnomalyKind.NOT_FILED.code(), there, missed, absent - missed, received - there);
  }

  /**
   * One finding for one absent body and year.
   *
   * @param filerId id on the roster
   * @param filer its name there
   * @param year without a report
   * @param lastYear whether it reported on the year before
   */
  public static Anomaly of(String filerId, String filer, int year, boolean lastYear) {
    AnomalyKind kind = AnomalyKind.NOT_FILED;
    List<Term> terms = List.of(new Term.Quote(filer), new Term.Words("" + year, "" + year));
    Wording.Sentence sentence = Wording.sentence(lastYear ? "C11.before" : "C11");
    return new Anomaly(
        AnomalyId.of(kind, filerId + " " + year, List.of(), ""),
        kind,
        List.of(),
        kind.severity(),
        kind.fault(),
        Optional.of(filerId),
        Optional.of(year),
        "",
        List.of(),
        List.of(),
        "",
        "",
        Optional.<BigDecimal>empty(),
        0,
        OptionalDouble.empty(),
        Anomaly.Impact.of(kind.severity(), kind.action()),
        sentence.zh(terms),
        sentence.en(terms),
        kind.action(),
        Anomaly.Status.OPEN);
  }
}
