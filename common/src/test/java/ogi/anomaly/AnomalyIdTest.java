package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;

/** The id belongs to what is wrong, whose report it is and where, and to nothing of the run. */
class AnomalyIdTest {
  private static String id(ReportBuilder builder) {
    Report report = builder.build();
    List<Anomaly> sums =
        ReportFaults.find(report, Assessor.assess(report.figures())).stream()
            .filter(anomaly -> anomaly.kind() == AnomalyKind.BALANCE)
            .toList();
    return sums.get(0).anomalyId();
  }

  private static ReportBuilder broken() {
    return aReport().allGranted(9).people("new", 7);
  }

  @Test
  void anotherCopyOfTheReportKeepsIt() {
    assertThat(id(broken().called("another copy").titled("别的标题").says("别的文字")))
        .isEqualTo(id(broken()));
  }

  @Test
  void otherFiguresInTheSamePlaceKeepIt() {
    assertThat(id(aReport().allGranted(12).people("new", 7))).isEqualTo(id(broken()));
  }

  @Test
  void anotherYearAnotherPlaceOrAnotherBodyIsAnother() {
    assertThat(
            List.of(
                id(broken()),
                id(broken().onYear(2022)),
                id(broken().of(Level.COUNTY, Kind.OFFICE, Scope.OWN)),
                id(aReport().allGranted(9).with("requests.new.company", 2))))
        .doesNotHaveDuplicates();
  }

  @Test
  void reportsOfNobodyAreToldApart() {
    assertThat(id(broken().ofNobody().called("one"))).isNotEqualTo(id(broken().ofNobody()));
    assertThat(id(broken().onNoYear().called("one"))).isNotEqualTo(id(broken().onNoYear()));
  }

  @Test
  void itBeginsWithTheCode() {
    assertThat(id(broken())).matches("A01-[0-9a-f]{16}");
  }
}
