package ogi.compare.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;

/**
 * One figure by which reports are compared. One id, one definition.
 *
 * @param id stable, lower case with underscores
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param unit in which the value is printed
 * @param base what the value is
 * @param polarity which end is the good one, default none
 * @param numerator cells to add
 * @param denominator cells to add; none for counts and amounts, none for per-head figures, whose
 *     denominator is the number of residents
 * @param minimumDenominator below it a filer is shown and not ranked
 * @param forms ids of the forms for which it is defined
 * @param scopes scopes of report for which it is defined; never {@link Scope#UNKNOWN}
 * @param breakBetweenForms true when the cells are near in meaning but not the same in the 2019 and
 *     the 2021 form, so that a series breaks where the form changes
 * @param source where the definition comes from, in words
 */
public record Metric(
    String id,
    String nameZh,
    String nameEn,
    MetricUnit unit,
    Base base,
    Polarity polarity,
    CellSum numerator,
    CellSum denominator,
    long minimumDenominator,
    Set<String> forms,
    Set<Scope> scopes,
    boolean breakBetweenForms,
    String source) {
  public Metric {
    Objects.requireNonNull(id);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(base);
    Objects.requireNonNull(polarity);
    forms = Set.copyOf(forms);
    scopes = Set.copyOf(scopes);
  }

  /** Whether it is defined for reports on that form. */
  public boolean validFor(Form form) {
    return forms.contains(form.id())
        && numerator.in(form).isPresent()
        && (denominator.isEmpty() || denominator.in(form).isPresent());
  }

  /**
   * Ids of the cells it rests on in that form, sorted. A report is consistent for this metric when
   * none of its broken sums touches one of them.
   */
  public Set<String> cellIds(Form form) {
    Set<String> ids = new TreeSet<>();
    for (CellSum sum : new CellSum[] {numerator, denominator}) {
      Optional<List<Cell>> cells = sum.in(form);
      cells.ifPresent(list -> list.forEach(cell -> ids.add(cell.id())));
    }
    return ids;
  }

  /** Numerator and denominator with cell ids, as a person would write them. */
  public String formula() {
    return switch (base) {
      case COUNT, AMOUNT -> numerator.formula();
      case RATE, RATIO -> "(" + numerator.formula() + ") / (" + denominator.formula() + ")";
      case PER_HEAD, AMOUNT_PER_HEAD -> "(" + numerator.formula() + ") / residents";
    };
  }
}
