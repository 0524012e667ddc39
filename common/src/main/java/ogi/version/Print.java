package ogi.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.report.Report;

/**
 * What of a report in use is held against other reports.
 *
 * @param reportId the report
 * @param filerId its filer; empty unless filer, place and year are settled
 * @param filer name of the filer
 * @param regionCode where it is
 * @param year the year reported on; 0 when it is not settled
 * @param figures its figures without stocks
 * @param text its prose
 */
public record Print(
    String reportId,
    String filerId,
    String filer,
    String regionCode,
    int year,
    FigurePrint figures,
    TextPrint text)
    implements Serializable {

  /** The print of a report. */
  public static Print of(Report report) {
    Optional<Filer> filer =
        report.filer().filter(Filer::placed).filter(f -> report.year().isPresent());
    return new Print(
        report.reportId(),
        filer.map(Filer::id).orElse(""),
        filer.map(Filer::name).orElse(""),
        filer.map(Filer::regionCode).orElse(""),
        filer.isPresent() ? report.year().orElseThrow() : 0,
        FigurePrint.of(report.figures()).withoutStocks(),
        TextPrint.of(report.narrative()));
  }

  /** Whether filer and year are settled; otherwise it is held against nothing. */
  public boolean settled() {
    return !filerId.isEmpty();
  }

  /**
   * Keys of which it shares one with its copies. Figures or numbers too few and small to show a
   * copy by themselves give none: no agreement of theirs could reach {@link Agreement#BITS}, and it
   * is the tables of noughts and ones, and the sentences of the form, that all reports share.
   */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(figures.keys());
    keys.addAll(text.keys());
    return keys;
  }

  /**
   * Whether it shows what another body's report shows. Bodies of one place are left out: an office
   * and its government may rightly print one set of figures.
   */
  public boolean copyOfOther(Print other) {
    return !filerId.equals(other.filerId)
        && !regionCode.equals(other.regionCode)
        && (figures.agreement(other.figures).copied() || text.copied(other.text));
  }

  /** Whether it prints the figures of the year before. */
  public boolean copyOfLastYear(Print before) {
    return filerId.equals(before.filerId)
        && year == before.year + 1
        && figures.agreement(before.figures).copied();
  }
}
