package ogi.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import ogi.jobs.card.RepairCard;
import ogi.jobs.store.Store;
import ogi.jobs.store.StoredReports;
import ogi.table.Tables;
import ogi.table.compared.RankRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ogi explain}: one report's repair card. */
@Command(
    name = "explain",
    description =
        "Shows one report: figures, broken sums, suspect cells, findings, and where they are.",
    footer = {
      "",
      "Examples:",
      "  ogi explain target/sample d65b471f",
      "  ogi explain target/sample 西塞山区"
    })
final class ExplainCommand implements Task {
  /** So many reports are listed when several fit. */
  private static final int LISTED = 20;

  @Parameters(index = "0", paramLabel = "RUN", description = "Finished run folder.")
  private String in;

  @Parameters(
      index = "1",
      paramLabel = "REPORT",
      description = "Report id, the beginning of one, or a part of file name, filer or title.")
  private String wanted;

  @Mixin private Verbosity verbosity;

  private FinishedRun run;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    run = FinishedRun.check(in, workplace, faults);
    if (wanted != null && wanted.isBlank()) {
      faults.add("REPORT is empty");
    }
  }

  @Override
  public int run(Workplace workplace) {
    run.requires(Tables.NORMALISED);
    Store store = new Store(run.folder(), workplace::session);
    boolean few = run.isFew(workplace);
    Rows<ReportRow> reports = store.read(Tables.REPORTS, few);
    ReportRow report = find(reports, wanted);
    ReportRows rows = StoredReports.one(store, few, report);
    Neighbours neighbours = new Neighbours(store, few, reports, report);
    List<RankRow> ranks =
        run.folder().finished(Tables.COMPARED) ? ranks(store, workplace, report) : List.of();
    RepairCard.of(rows, neighbours.carried(), ranks).forEach(workplace.out()::println);
    return ExitCode.DONE;
  }

  private List<RankRow> ranks(Store store, Workplace workplace, ReportRow report) {
    String id = report.reportId();
    return store
        .read(Tables.RANKS, run.isFew(workplace, Tables.RANKS.path()))
        .flatMap(row -> row.reportId().equals(id) ? List.of(row) : List.<RankRow>of())
        .toList();
  }

  /** The report that the text names; refuses none and several. */
  private static ReportRow find(Rows<ReportRow> reports, String wanted) {
    String text = wanted.toLowerCase(Locale.ROOT);
    List<Predicate<ReportRow>> ways =
        List.of(
            row -> row.reportId().equals(text),
            row -> row.reportId().startsWith(text),
            row -> names(row).contains(text));
    List<ReportRow> near =
        reports.flatMap(row -> names(row).contains(text) ? List.of(row) : List.of()).toList();
    for (Predicate<ReportRow> way : ways) {
      List<ReportRow> found = Tables.REPORTS.shape().sorted(near.stream().filter(way).toList());
      if (found.size() == 1) {
        return found.get(0);
      } else if (!found.isEmpty()) {
        throw new Refusal(ExitCode.WRONG_USE, several(wanted, found));
      }
    }
    throw new Refusal(ExitCode.WRONG_USE, "no report of the run fits " + wanted);
  }

  private static String names(ReportRow row) {
    return String.join(" ", row.reportId(), row.uri(), String.valueOf(row.filer()), row.title())
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> several(String wanted, List<ReportRow> found) {
    List<String> lines = new ArrayList<>();
    lines.add(found.size() + " reports fit " + wanted + "; name one:");
    found.stream()
        .limit(LISTED)
        .forEach(
            row ->
                lines.add(
                    "  "
                        + row.reportId()
                        + "  "
                        + row.year()
                        + "  "
                        + row.filer()
                        + "  "
                        + row.uri()));
    return lines;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
