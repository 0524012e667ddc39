package ogi.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/** Reports and filers in few words. */
final class Given {
  static final Stratum COUNTIES = new Stratum(2021, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);

  private static final MetricRegistry METRICS = MetricRegistry.standard();

  private final Form form;
  private final Map<Cell, Figure> figures = new HashMap<>();

  private Given(Form form) {
    this.form = form;
  }

  static Given aReportOn(Form form) {
    return new Given(form);
  }

  static Metric metric(String id) {
    return METRICS.metric(id);
  }

  Given with(String cell, String number) {
    figures.put(form.cell(cell), Figure.stated(new BigDecimal(number), number, 1, ""));
    return this;
  }

  Given with(String cell, long number) {
    return with(cell, Long.toString(number));
  }

  Given blank(String cell) {
    figures.put(form.cell(cell), Figure.without(State.BLANK, "", 1, ""));
    return this;
  }

  Given deduced(String cell, long number) {
    Figure blank = Figure.without(State.BLANK, "", 1, "");
    figures.put(form.cell(cell), blank.deduced(BigDecimal.valueOf(number)));
    return this;
  }

  Figures figures() {
    return Figures.of(form, figures);
  }

  Observation observe(String metric) {
    return Observer.observe(metric(metric), figures(), Scope.AREA, OptionalLong.empty());
  }

  static Filer county(String id) {
    return new Filer(
        id, id, "420203", "西塞山区", "420000", "湖北省", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
  }
}
