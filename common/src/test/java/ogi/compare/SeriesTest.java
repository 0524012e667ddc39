package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ogi.compare.Series.Break;
import ogi.filer.Scope;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void aChangedRowBreaksWhereTheFormChanges() {
    Series series = series("penalties", report(2021, Forms.f2021()), report(2020, Forms.f2019()));
    assertThat(series.points()).extracting(Series.Point::year).containsExactly(2020, 2021);
    assertThat(series.points().get(0).breaks()).isEmpty();
    assertThat(series.points().get(1).breaks()).containsExactly(Break.FORM);
  }

  @Test
  void anUnchangedRowDoesNot() {
    Series series =
        series("requests_new", report(2020, Forms.f2019()), report(2021, Forms.f2021()));
    assertThat(series.points().get(1).breaks()).isEmpty();
  }

  @Test
  void noSeriesLeadsOverTheStatisticalSheet() {
    Form sheet = Forms.of("2014").orElseThrow();
    Series series = series("requests_new", report(2018, sheet), report(2019, Forms.f2019()));
    assertThat(series.points().get(0).observation().reason()).contains(Reason.FORM_NOT_VALID);
    assertThat(series.points().get(1).breaks()).containsExactly(Break.FORM);
  }

  @Test
  void anotherScopeAndAMissingYearAreMarked() {
    Stratum own = new Stratum(2024, COUNTIES.level(), COUNTIES.kind(), Scope.OWN);
    Series series =
        series(
            "requests_new",
            report(2022, Forms.f2021()),
            new Series.Year(own, "r2024", "2021", observation(Forms.f2021())));
    assertThat(series.points().get(1).breaks()).containsExactly(Break.SCOPE, Break.GAP);
  }

  @Test
  void twoReportsOnOneYearAreRefused() {
    assertThatThrownBy(
            () -> series("penalties", report(2021, Forms.f2021()), report(2021, Forms.f2021())))
        .hasMessage("two reports on 2021");
  }

  private static Series series(String metric, Series.Year... reports) {
    return Series.of("f", metric(metric), List.of(reports));
  }

  private static Series.Year report(int year, Form form) {
    Stratum stratum = new Stratum(year, COUNTIES.level(), COUNTIES.kind(), COUNTIES.scope());
    return new Series.Year(stratum, "r" + year, form.id(), observation(form));
  }

  private static Observation observation(Form form) {
    return form.apart()
        ? aReportOn(form).observe("requests_new")
        : aReportOn(form).with("requests.new.total", 3).observe("requests_new");
  }
}
