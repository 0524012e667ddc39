package ogi.simulate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a corpus is made of.
 *
 * @param layouts weight of each layout; those that are not named do not occur
 * @param faults share of reports with a planted fault
 * @param traits factor on the natural rate of every trait; 0 for plain reports
 * @param strayForms share of reports on another form than that of their year
 * @param others share of documents that are no reports
 * @param unreadable share of documents that cannot be read
 * @param duplicates share of documents with the bytes of an earlier one
 * @param superseded share of documents that are an older copy of an earlier one
 * @param years reports in a row by one body, one for each year
 * @param sheets share of reports that are on 2014 to 2018, with the statistical sheet of those
 *     years
 */
public record Mix(
    Map<Layout, Double> layouts,
    double faults,
    double traits,
    double strayForms,
    double others,
    double unreadable,
    double duplicates,
    double superseded,
    int years,
    double sheets) {
  /** Everything, with the text layouts about as frequent as met. */
  public static final Mix STANDARD =
      new Mix(weights(List.of(Layout.values())), 0.3, 1, 0.06, 0.04, 0.02, 0.02, 0.02, 4, 0.03);

  /** Reports in text layouts only, with traits and faults. */
  public static final Mix TEXT = STANDARD.in(texts()).reportsOnly();

  /** Reports without any fault or trait, in all layouts. */
  public static final Mix CLEAN =
      new Mix(weights(List.of(Layout.values())), 0, 0, 0, 0, 0, 0, 0, 4);

  /** A mix without statistical sheets. */
  public Mix(
      Map<Layout, Double> layouts,
      double faults,
      double traits,
      double strayForms,
      double others,
      double unreadable,
      double duplicates,
      double superseded,
      int years) {
    this(layouts, faults, traits, strayForms, others, unreadable, duplicates, superseded, years, 0);
  }

  public Mix {
    layouts = Map.copyOf(layouts);
    if (layouts.isEmpty() || years < 1) {
      throw new IllegalArgumentException("a mix needs a layout and a year");
    }
  }

  private static List<Layout> texts() {
    return List.of(Layout.values()).stream().filter(Layout::isText).toList();
  }

  private static Map<Layout, Double> weights(List<Layout> layouts) {
    Map<Layout, Double> weights = new EnumMap<>(Layout.class);
    for (Layout layout : layouts) {
      weights.put(
          layout,
          switch (layout) {
            case LINES -> 20.0;
            case PIPE_ROWS -> 11.0;
            case PIPE_LINES -> 8.0;
            case LINES_DROPPED, OCR, PDF_TEXT, PDF_UNRULED, DOC_HTML, XLS -> 2.0;
            default -> 4.0;
          });
    }
    return weights;
  }

  /** The same in some layouts only, and without sheets, which have layouts of their own. */
  public Mix in(List<Layout> some) {
    return new Mix(
        weights(some),
        faults,
        traits,
        strayForms,
        others,
        unreadable,
        duplicates,
        superseded,
        years);
  }

  /** The same with other shares of planted faults and traits. */
  public Mix with(double faultRate, double traitFactor) {
    return new Mix(
        layouts,
        faultRate,
        traitFactor,
        strayForms,
        others,
        unreadable,
        duplicates,
        superseded,
        years,
        sheets);
  }

  /** The same without documents that are no reports, unreadable, or copies. */
  public Mix reportsOnly() {
    return new Mix(layouts, faults, traits, strayForms, 0, 0, 0, 0, years, sheets);
  }

  /** Documents that are no reports, and those that cannot be read, half and half. */
  public Mix withoutReports() {
    return new Mix(layouts, faults, traits, strayForms, 0.5, 0.5, 0, 0, years, 0);
  }
}
