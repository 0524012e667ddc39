package ogi.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import org.junit.jupiter.api.Test;

class SettlementTest {
  private final Report report = ReportBuilder.aReport().build();

  @Test
  void nothingSettledIsTheSameReport() {
    assertThat(Settlement.apply(Overrides.none(), report)).isSameAs(report);
    assertThat(Settlement.apply(overrides("other", "year", "2020"), report)).isSameAs(report);
  }

  @Test
  void theYearIsReplacedAndNoted() {
    Report settled = Settlement.apply(overrides(report.reportId(), "year", "2020"), report);
    assertThat(settled.year()).contains(2020);
    assertThat(settled.figures()).isEqualTo(report.figures());
    assertThat(noted(settled)).containsExactly("year settled as 2020, found: 2021 (核实)");
  }

  @Test
  void aNameBringsPlaceLevelAndKind() {
    Filer filer = settled("filer", "洛阳市西工区财政局");
    assertThat(filer.id()).isEqualTo("410303-department-财政局");
    assertThat(List.of(filer.level(), filer.kind())).containsExactly(Level.COUNTY, Kind.DEPARTMENT);
    assertThat(filer.province()).isEqualTo("河南省");
  }

  @Test
  void aPlaceBringsItsProvinceAndLevel() {
    Filer filer = settled("region_code", "410300");
    assertThat(filer.id()).isEqualTo("410300-government");
    assertThat(filer.level()).isEqualTo(Level.PREFECTURAL);
    assertThat(filer.provinceCode()).isEqualTo("410000");
    assertThat(filer.name()).isEqualTo(report.filer().orElseThrow().name());
  }

  @Test
  void theScopeAloneLeavesTheFilerAsItIs() {
    Filer before = report.filer().orElseThrow();
    Filer filer = settled("scope", "own");
    assertThat(filer.scope()).isEqualTo(Scope.OWN);
    assertThat(filer.id()).isEqualTo(before.id());
    assertThat(filer.level()).isEqualTo(before.level());
  }

  private Filer settled(String field, String value) {
    return Settlement.apply(overrides(report.reportId(), field, value), report)
        .filer()
        .orElseThrow();
  }

  private static List<String> noted(Report report) {
    return report.notes().stream()
        .filter(note -> note.kind() == NoteKind.OVERRIDDEN)
        .map(Note::what)
        .toList();
  }

  private static Overrides overrides(String target, String field, String value) {
    List<String> faults = new ArrayList<>();
    Overrides overrides =
        Overrides.of(
            List.of(
                List.of("target", "field", "value", "note"), List.of(target, field, value, "核实")),
            faults);
    assertThat(faults).isEmpty();
    return overrides;
  }
}
