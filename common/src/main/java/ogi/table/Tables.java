package ogi.table;

import java.util.List;
import java.util.Optional;
import ogi.table.normalised.CheckRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.FigureRow;
import ogi.table.normalised.LongFigureRow;
import ogi.table.normalised.NoteRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.SentenceRow;

/** Every table that a run may hold. */
public final class Tables {
  public static final String NORMALISED = "normalised";
  public static final String COMPARED = "compared";
  public static final String ANOMALIES = "anomalies";

  public static final Table<DocumentRow> DOCUMENTS =
      table(NORMALISED, "documents", "文档", "input document", DocumentRow.class, false);
  public static final Table<ReportRow> REPORTS =
      table(NORMALISED, "reports", "报告", "report in use", ReportRow.class, true);
  public static final Table<FigureRow> FIGURES =
      table(
          NORMALISED,
          "figures",
          "数据",
          "report, all its figures side by side",
          FigureRow.class,
          true);
  public static final Table<NoteRow> NOTES =
      table(NORMALISED, "notes", "识读说明", "decision of the reader", NoteRow.class, true);
  public static final Table<CheckRow> CHECKS =
      table(NORMALISED, "checks", "勾稽核对", "sum of a report", CheckRow.class, true);

  public static final Table<SentenceRow> SENTENCES =
      table(NORMALISED, "sentences", "文字部分", "line of a report's prose", SentenceRow.class, true);

  /** What {@code ogi export RUN normalised/figures} gives; not stored. */
  public static final Table<LongFigureRow> FIGURES_LONG =
      table(NORMALISED, "figures", "数据（长表）", "cell of a report", LongFigureRow.class, false);

  private Tables() {}

  /** All stored tables, in the order of the data's way. */
  public static List<Table<?>> all() {
    return List.of(DOCUMENTS, REPORTS, FIGURES, NOTES, CHECKS, SENTENCES);
  }

  /** The tables of one folder. */
  public static List<Table<?>> of(String folder) {
    return all().stream()
        .filter(table -> table.folder().equals(folder))
        .<Table<?>>map(t -> t)
        .toList();
  }

  /** The table of that path, for instance {@code compared/totals}. */
  public static Optional<Table<?>> find(String path) {
    return all().stream().filter(t -> t.path().equals(path)).<Table<?>>map(t -> t).findFirst();
  }

  private static <T extends Record & TableRow> Table<T> table(
      String folder, String name, String zh, String rowPer, Class<T> type, boolean byYear) {
    return new Table<>(folder, name, zh, rowPer, new Shape<>(type), byYear);
  }
}
