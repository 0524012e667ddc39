package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ogi.compare.Series.Break;
import ogi.filer.Level;
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
            new Series.Year(own, "420203", "r2024", "2021", observation(Forms.f2021())));
    assertThat(series.points().get(1).breaks()).containsExactly(Break.SCOPE, Break.GAP);
  }

  @Test
  void aBodyOfAnotherPlaceOrLevelIsAnotherFiler() {
    Observation seen = observation(Forms.f2021());
    Stratum moved = new Stratum(2023, Level.PREFECTURAL, COUNTIES.kind(), COUNTIES.scope());
    Series series =
        series(
            "requests_new",
            report(2021, Forms.f2021()),
            new Series.Year(year(2022), "420204", "r2022", "2021", seen),
            new Series.Year(moved, "420204", "r2023", "2021", seen));
    assertThat(series.points().get(1).breaks()).containsExactly(Break.FILER);
    assertThat(series.points().get(2).breaks()).containsExactly(Break.FILER);
  }

  @Test
  void everyBreakBeginsANewStretch() {
    Series series =
        series(
            "requests_new",
            report(2019, Forms.f2019()),
            report(2020, Forms.f2019()),
            report(2022, Forms.f2021()),
            report(2023, Forms.f2021()));
    assertThat(series.points()).extracting(Series.Point::segment).containsExactly(1, 1, 2, 2);
    assertThat(series.segments()).extracting(List::size).containsExactly(2, 2);
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

  private static Stratum year(int year) {
    return new Stratum(year, COUNTIES.level(), COUNTIES.kind(), COUNTIES.scope());
  }

  private static Series.Year report(int year, Form form) {
    Stratum stratum = year(year);
    return new Series.Year(stratum, "420203", "r" + year, form.id(), observation(form));
  }

  private static Observation observation(Form form) {
    return form.apart()
        ? aReportOn(form).observe("requests_new")
        : aReportOn(form).with("requests.new.total", 3).observe("requests_new");
  }
}
