package ogi.jobs.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import ogi.anomaly.Effect;
import ogi.anomaly.Fault;
import ogi.anomaly.OperationNames;
import ogi.anomaly.OperationWords;
import ogi.anomaly.Repairs;
import ogi.anomaly.ToldFigures;
import ogi.check.Assessment;
import ogi.check.Change;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Edit;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.table.compared.RankRow;

/** What may have gone wrong in a report, for its card: nothing printed is overwritten. */
final class Mendings {
  /** Of many equally small explanations so many are shown; the table of repairs lists more. */
  private static final int SHOWN = 20;

  /** Of the first ones it is told what they would change. */
  private static final int WITH_EFFECTS = 3;

  private static final int DECIMALS = 2;

  private final Report report;
  private final Assessment assessment;
  private final List<Accounts> parts;
  private final List<RankRow> ranks;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param carried what the filer's other years say
   * @param ranks where the report stands by metric, if the run has compared it
   */
  Mendings(Report report, Assessment assessment, Evidence carried, List<RankRow> ranks) {
    this.report = report;
    this.assessment = assessment;
    this.ranks = ranks;
    this.parts = Editor.explain(assessment, ToldFigures.of(report).and(carried));
  }

  /** Cells that some explanation changes. */
  Set<String> suspects() {
    Set<String> cells = new HashSet<>();
    for (Accounts part : parts) {
      for (Account account : part.list()) {
        account.changes().forEach(change -> cells.add(change.cell().id()));
      }
    }
    return cells;
  }

  /** How many explanations there are. */
  int count() {
    return parts.stream().mapToInt(part -> part.list().isEmpty() ? 0 : first(part).of()).sum();
  }

  List<String> lines() {
    for (Accounts part : parts) {
      if (part.list().isEmpty()) {
        int cells = assessment.searchedCells();
        String gaveUp = part.settled() ? "" : "（搜索已到上限，未穷尽）";
        lines.add("  " + part.searched() + " 步操作、" + cells + " 个单元格以内没有更正方案" + gaveUp);
      } else {
        part.list().stream().limit(SHOWN).forEach(this::account);
        open(part);
      }
    }
    return List.copyOf(lines);
  }

  private static Account first(Accounts part) {
    return part.list().get(0);
  }

  private void account(Account account) {
    String number = account.unique() ? "唯一方案" : "方案 " + account.number() + "／" + account.of();
    String names =
        account.edits().stream()
            .map(Edit::operation)
            .map(OperationNames::zh)
            .collect(Collectors.joining("；"));
    String reader = Repairs.fault(report, account) == Fault.EXTRACTION ? "（版面错位，请重新识读）" : "";
    lines.add("  " + number + "：" + names + reader);
    lines.add("    " + OperationWords.zh(account));
    account.changes().forEach(this::change);
    effects(account);
  }

  /** What would change in the tables if the explanation were adopted. */
  private void effects(Account account) {
    if (account.number() > WITH_EFFECTS) {
      return;
    }
    for (Effect effect : Effect.of(report, assessment.figures(), account.changes())) {
      lines.add(
          "      若采纳："
              + effect.metric().nameZh()
              + " "
              + value(effect.before())
              + " → "
              + value(effect.after())
              + " "
              + effect.metric().unit().label()
              + rank(effect.metric().id()));
    }
  }

  private static String value(OptionalDouble value) {
    return value.isEmpty()
        ? "无"
        : BigDecimal.valueOf(value.getAsDouble())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** The rank as printed, and after repair where the run could tell it. */
  private String rank(String metric) {
    return ranks.stream()
        .filter(row -> row.metric().equals(metric) && row.rank() != null)
        .findFirst()
        .map(
            row ->
                "，名次 "
                    + row.rank()
                    + (row.rankRepaired() == null ? "（修正后不定）" : " → " + row.rankRepaired()))
        .orElse("");
  }

  private void change(Change change) {
    Figure figure = report.figures().of(change.cell());
    String certain = change.certain() ? "" : "（可能值不止一个）";
    String text =
        figure.printed().strip().equals("" + change.printed())
            ? ""
            : "   原文“" + figure.printed().strip() + "”";
    String line = figure.line() == 0 ? "" : "   原文第 " + figure.line() + " 行";
    lines.add(
        "      "
            + name(change.cell())
            + "："
            + change.printed()
            + " → "
            + change.proposed()
            + certain
            + text
            + line);
  }

  private void open(Accounts part) {
    int more = first(part).of() - Math.min(SHOWN, part.list().size());
    if (more > 0) {
      lines.add("  …… 另有 " + more + " 个同样小的方案");
    }
    if (!first(part).settled()) {
      lines.add("  搜索已到上限，可能还有同样小的方案");
    }
    List<String> open = part.openTotals();
    if (part.list().size() > 1) {
      lines.add(
          open.isEmpty()
              ? "  各方案下所有合计均相同"
              : "  因方案而异的合计："
                  + open.stream()
                      .map(id -> name(report.form().cell(id)))
                      .collect(Collectors.joining("、"))
                  + "；其余合计不受影响");
    }
  }

  static String name(Cell cell) {
    return "“" + cell.item() + "·" + cell.heading() + "”";
  }
}
