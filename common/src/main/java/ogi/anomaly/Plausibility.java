package ogi.anomaly;

import java.math.BigDecimal;
import ogi.filer.Level;

/**
 * The thresholds of the questions that have no exact answer; settings, since each is a judgement.
 *
 * @param minorShare a broken sum below this share of all requests in hand is one step milder
 * @param slightShare below this share two steps milder
 * @param leastPieces a broken sum off by fewer requests is never graver than S2, whatever their
 *     share
 * @param correctionRate share of closed cases that is corrected elsewhere, against which one report
 *     is held as long as its stratum is not at hand (宿迁市 2025: 25 of 235 reviews)
 * @param correctionFactor how many times that share the lower end of the interval must exceed
 * @param z width of the Wilson interval in standard deviations
 * @param fewClosed below so many closed cases a rate of corrections is only a note
 * @param swapCorrected so many corrected and none upheld suggest that two columns were swapped
 * @param backlogShare share of the requests in hand that is carried over
 * @param backlogCount and how many at least
 * @param applicantShare share of requests from research, public interest or legal bodies
 * @param applicantRequests asked only from so many requests on
 * @param undecidedShare share of results that are not processed, or processed otherwise
 * @param undecidedResults asked only from so many results on
 * @param routeCases so many suits after review before their number is compared with the reviews
 * @param areaDecisions licensing and penalty decisions from which on a government's report looks as
 *     if it covered its area
 * @param penaltiesWithCoercion so many penalties in a year without one act of coercion are unlikely
 * @param plainText characters of section 一 from which on a text without an own figure or name is
 *     boilerplate
 */
public record Plausibility(
    double minorShare,
    double slightShare,
    long leastPieces,
    double correctionRate,
    double correctionFactor,
    double z,
    long fewClosed,
    long swapCorrected,
    double backlogShare,
    long backlogCount,
    double applicantShare,
    long applicantRequests,
    double undecidedShare,
    long undecidedResults,
    long routeCases,
    long areaDecisions,
    long penaltiesWithCoercion,
    int plainText) {
  /** The values in use unless a run says otherwise; sources in {@code docs/anomalies.md}. */
  public static final Plausibility STANDARD =
      new Plausibility(
          0.01, 0.001, 2, 0.106, 2, 1.96, 10, 3, 0.25, 5, 0.20, 5, 0.50, 20, 5, 100, 1000, 150);

  private static final BigDecimal TOWNSHIP_FEES = BigDecimal.valueOf(50_000);
  private static final BigDecimal COUNTY_FEES = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal PREFECTURE_FEES = BigDecimal.valueOf(20_000_000);
  private static final BigDecimal NATION_FEES = BigDecimal.valueOf(1_000_000_000);

  /** Fees of a year, in 万元, above which a body of the level has probably written 元. */
  public BigDecimal feeLimit(Level level) {
    return switch (level) {
      case TOWNSHIP -> TOWNSHIP_FEES;
      case COUNTY -> COUNTY_FEES;
      case PREFECTURAL -> PREFECTURE_FEES;
      case PROVINCIAL, NATIONAL -> NATION_FEES;
    };
  }

  /** Share of corrected cases that is asked about. */
  double correctionLimit() {
    return correctionFactor * correctionRate;
  }

  /** Lower end of the Wilson interval of a share. */
  double wilsonLow(long hits, long of) {
    double share = (double) hits / of;
    double square = z * z;
    double middle = share + square / (2 * of);
    double half = z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
    return (middle - half) / (1 + square / of);
  }
}
