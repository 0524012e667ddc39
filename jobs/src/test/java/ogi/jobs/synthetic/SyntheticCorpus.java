package ogi.jobs.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.form.Cell;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.SyntheticFiles;
import ogi.jobs.store.Written;
import ogi.jobs.synthetic.SyntheticFigures.Fault;
import ogi.report.State;
import ogi.table.CellColumns;
import ogi.table.Tables;
import ogi.table.normalised.ReportRow;

/**
 * A run folder with very many made-up reports: the columns of the tables of reports and figures
 * that comparing reads, and nothing of prose, printed texts and places.
 */
public final class SyntheticCorpus {
  private static final int PER_FILE = 20_000;

  private SyntheticCorpus() {}

  /** Writes the folder and gives the number of reports; the years are made side by side. */
  public static long write(RunFolder run, SyntheticReports reports) throws IOException {
    run.claim();
    SyntheticFiles files = new SyntheticFiles(run);
    long count =
        reports.years().parallelStream().mapToLong(year -> write(year, reports, files)).sum();
    ManifestDraft manifest = new ManifestDraft("normalise", List.of(Tables.NORMALISED), Map.of());
    manifest.wrote(new Written(Tables.REPORTS.path(), count, ""));
    manifest.wrote(new Written(Tables.FIGURES.path(), count, ""));
    for (var table : List.of(Tables.NOTES, Tables.CHECKS, Tables.SENTENCES)) {
      files.nothing(table);
      manifest.wrote(new Written(table.path(), 0, ""));
    }
    run.finish("", manifest.finish());
    return count;
  }

  private static long write(int year, SyntheticReports reports, SyntheticFiles files) {
    TreeMap<String, Object[][]> rows = new TreeMap<>();
    long count = 0;
    int number = 0;
    int bodies = reports.bodies().size();
    for (int body = 0; body < bodies; body++) {
      reports.report(body, year).ifPresent(one -> rows.put(one.id(), rows(one)));
      if (rows.size() == PER_FILE || (body == bodies - 1 && !rows.isEmpty())) {
        try {
          files.write(year, number++, rows);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        count += rows.size();
        rows.clear();
      }
    }
    return count;
  }

  private static Object[][] rows(SyntheticReports.One one) {
    return new Object[][] {
      SyntheticFiles.row(Tables.REPORTS, row -> report(one, row)),
      SyntheticFiles.row(Tables.FIGURES, row -> figures(one, row))
    };
  }

  private static void report(SyntheticReports.One one, Map<String, Object> row) {
    int stated = 0;
    for (Cell cell : one.form().cells()) {
      stated += one.figures().has(CellColumns.indexOf(cell.id())) ? 1 : 0;
    }
    Fault fault = one.figures().fault();
    row.put("report_id", one.id());
    row.put("document_id", one.id());
    row.put("filer_id", one.filer().id());
    row.put("filer", one.filer().name());
    row.put("region_code", one.filer().regionCode());
    row.put("region", one.filer().region());
    row.put("province_code", one.filer().provinceCode());
    row.put("province", one.filer().province());
    row.put("level", one.filer().level().key());
    row.put("kind", one.filer().kind().key());
    row.put("scope", one.filer().scope().key());
    row.put("form", one.form().id());
    row.put("cells_stated", stated);
    row.put("cells_deduced", 0);
    row.put("cells_expected", one.form().cells().size());
    row.put(
        "status",
        switch (fault) {
          case NONE -> ReportRow.CONSISTENT;
          case CELL_MISSING -> ReportRow.INCOMPLETE;
          case SUM_BROKEN -> ReportRow.INCONSISTENT;
        });
    row.put("overridden", List.of());
  }

  private static void figures(SyntheticReports.One one, Map<String, Object> row) {
    row.put("report_id", one.id());
    row.put("form", one.form().id());
    String[] states = new String[CellColumns.all().size()];
    for (Cell cell : one.form().cells()) {
      int i = CellColumns.indexOf(cell.id());
      states[i] = (one.figures().has(i) ? State.STATED : State.ABSENT).key();
      if (one.figures().has(i)) {
        long value = one.figures().value(i);
        row.put(
            CellColumns.columnName(cell),
            cell.unit().counted() ? (Object) value : BigDecimal.valueOf(value, 6));
      }
    }
    row.put("states", Arrays.asList(states));
    row.put("found", Arrays.asList(states));
    row.put("misfits", Collections.nCopies(states.length, null));
  }
}
