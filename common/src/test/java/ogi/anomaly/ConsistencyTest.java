package ogi.anomaly;

import static ogi.report.ReportBuilder.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import ogi.check.Assessor;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;

/** Nothing is found where nothing is wrong, and one wrong cell is one finding. */
class ConsistencyTest {
  private static final long SEED = 2021;
  private static final int ROUNDS = 200;
  private static final List<Cell> CELLS =
      Forms.f2021().cells().stream().filter(cell -> cell.id().startsWith("requests.")).toList();

  private static List<Anomaly> find(Report report) {
    return ReportFaults.find(report, Assessor.assess(report.figures()));
  }

  private static ReportBuilder aTidyReport() {
    return aReport()
        .documents("normative_documents", 5, 2, 70)
        .with(LICENSING, 239_463)
        .with(PENALTIES, 21_302)
        .with(COERCION, 436)
        .with(FEES, "24882.5")
        .people("new", 197)
        .people("carried_in", 3)
        .people("granted", 150)
        .people("unavailable_not_held", 38)
        .people("concluded", 188)
        .people("carried_out", 12)
        .disputes("review", 3, 0, 1, 1)
        .disputes("direct_suit", 2, 0, 0, 0)
        .says("本年度报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。")
        .says("2021年，我县公开信息100条，其中文件40条、动态60条。")
        .says("全年收到政府信息公开申请197件，上年结转政府信息公开申请3件，办结政府信息公开申请188件。")
        .says("申请中予以公开150件，占79.8%，无法提供38件，结转下年度继续办理申请12件。")
        .says("制发行政规范性文件5件，废止行政规范性文件2件，现行有效行政规范性文件70件。")
        .says("六", "2021年本机关未收取信息处理费。");
  }

  @Test
  void aTidyReportHasNoFinding() {
    assertThat(find(aTidyReport().build())).isEmpty();
  }

  @Test
  void theSameFindingsUnderAnyLocale() {
    List<Anomaly> here = find(aTidyReport().people("new", 190).build());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(find(aTidyReport().people("new", 190).build())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void sumsThatHoldGiveNoFindingOfSums() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(find(RandomConsistency.report(random).build()))
          .as("seed %d round %d", SEED, round)
          .noneMatch(anomaly -> anomaly.code().startsWith("A") || anomaly.code().startsWith("B"));
    }
  }

  @Test
  void oneWrongCellIsOneFindingThatProposesWhatWasThere() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      ReportBuilder report = RandomConsistency.report(random);
      Cell cell = CELLS.get(random.nextInt(CELLS.size()));
      long right = report.build().figures().of(cell).count().orElseThrow();
      report.with(cell.id(), right + 1 + random.nextInt(900));
      assertThat(find(report.build()))
          .as("seed %d round %d cell %s", SEED, round, cell)
          .filteredOn(anomaly -> anomaly.code().startsWith("A"))
          .singleElement()
          .satisfies(
              anomaly -> {
                assertThat(anomaly.cells()).containsExactly(cell.id());
                assertThat(anomaly.expected()).isEqualTo("" + right);
              });
    }
  }
}
