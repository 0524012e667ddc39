package ogi.jobs.normalise;

import java.util.List;
import ogi.document.Fate;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;
import ogi.version.FigurePrint;

/** Keeps what a superseded document printed, since its report goes into no other table. */
final class SupersededFigures {
  private SupersededFigures() {}

  /** A document with one report keeps its figures; of one with several none can be told apart. */
  static DocumentRow kept(DocumentRow document, List<ReportRows> reports) {
    boolean superseded = document.outcome().equals(Fate.SUPERSEDED.key());
    return superseded && reports.size() == 1
        ? document.printing(FigurePrint.of(reports.get(0).toReport().figures()).text())
        : document;
  }
}
