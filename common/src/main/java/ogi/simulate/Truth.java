package ogi.simulate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The truth about one simulated document.
 *
 * @param index its place in the corpus, from 0
 * @param name file name
 * @param expected what must become of it
 * @param report what it reports; empty for a document that is no report
 * @param format suffix of the file: txt, md, html, docx, xlsx …
 * @param layout key of the layout; empty for a document that is no report
 * @param charset charset of its bytes; empty where there is none
 * @param declared charset that it declares itself; empty when it declares none
 */
public record Truth(
    long index,
    String name,
    Expected expected,
    Optional<ReportTruth> report,
    String format,
    String layout,
    String charset,
    String declared) {
  public Truth {
    Objects.requireNonNull(name);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(report);
  }

  /**
   * The truth about a report.
   *
   * @param filer who reports
   * @param year the calendar year reported on
   * @param form {@code 2021}, {@code 2019} or {@code mixed}
   * @param cells what the document shows, by cell id, in printed order
   * @param faults what was planted
   * @param traits keys of the traits it was printed with
   */
  public record ReportTruth(
      Body filer,
      int year,
      String form,
      Map<String, CellTruth> cells,
      List<PlantedFault> faults,
      List<String> traits) {
    public ReportTruth {
      Objects.requireNonNull(filer);
      faults = List.copyOf(faults);
      traits = List.copyOf(traits);
    }
  }
}
