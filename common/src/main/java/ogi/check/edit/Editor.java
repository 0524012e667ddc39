package ogi.check.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ogi.check.Assessment;
import ogi.check.Change;
import ogi.check.Completion;
import ogi.check.Counts;
import ogi.check.Digits;
import ogi.check.Explanation;
import ogi.check.Finding;
import ogi.form.Form;

/**
 * Explains the broken parts of a report by operations on its table: what a clerk or a reader may
 * have done, and which figures undo it. Where cells are missing or negative, or where no set of up
 * to three operations explains a part, the sets of changed cells of the assessment stand.
 */
public final class Editor {
  /** Of more equally small explanations only so many are listed. */
  public static final int LISTED = 200;

  private final Assessment assessment;
  private final Counts counts;
  private final Evidence evidence;
  private final List<Accounts> accounts = new ArrayList<>();

  private Editor(Assessment assessment, Evidence evidence) {
    this.assessment = assessment;
    this.counts = Counts.printed(assessment.figures());
    this.evidence = evidence;
  }

  /** The explanations of every part that is not consistent, in printed order. */
  public static List<Accounts> explain(Assessment assessment, Evidence evidence) {
    if (assessment.consistent()) {
      return List.of();
    }
    Editor editor = new Editor(assessment, evidence);
    Form form = assessment.figures().form();
    Geometry.of(form).forEach(editor::block);
    return List.copyOf(editor.accounts);
  }

  private void block(Geometry geometry) {
    List<Finding> broken =
        assessment.findings().stream()
            .filter(finding -> !finding.consistent() && geometry.holds(finding.part()))
            .toList();
    if (broken.isEmpty()) {
      return;
    }
    if (geometry.isWeighed()) {
      accounts.add(part(broken.get(0), geometry, all(geometry), Search.LARGEST));
      return;
    }
    BitSet rows = new BitSet();
    broken.forEach(finding -> rows.set(geometry.row(finding.part())));
    if (broken.size() > 1) {
      Finding together = new Finding(geometry.part(), false, 0, List.of());
      Accounts one = part(together, geometry, rows, 1);
      if (!one.list().isEmpty()) {
        accounts.add(one);
        return;
      }
    }
    for (Finding finding : broken) {
      BitSet row = new BitSet();
      row.set(geometry.row(finding.part()));
      accounts.add(part(finding, geometry, row, 1));
    }
  }

  private static BitSet all(Geometry geometry) {
    BitSet rows = new BitSet();
    rows.set(0, geometry.rows());
    return rows;
  }

  private Accounts part(Finding finding, Geometry geometry, BitSet rows, int largest) {
    Optional<Page> page = Page.of(geometry, counts, rows::get);
    if (page.isPresent() && page.get().balance().broken() != 0) {
      Search.Found found = new Search(page.get()).run(largest);
      List<Repaired> possible = found.sets().stream().filter(r -> canStand(page.get(), r)).toList();
      if (!possible.isEmpty()) {
        return of(finding.part(), found, new Plausible(evidence, page.get()).order(possible));
      }
    }
    return ofCells(finding);
  }

  /** Where cells are missing, counts must be left for them. */
  private boolean canStand(Page page, Repaired repaired) {
    return !page.hasMissing()
        || Completion.exists(assessment.figures().form(), counts, repaired.changes());
  }

  private static Accounts of(String part, Search.Found found, List<Repaired> ordered) {
    List<Account> list = new ArrayList<>();
    for (Repaired repaired : ordered.subList(0, Math.min(LISTED, ordered.size()))) {
      int number = list.size() + 1;
      list.add(
          new Account(
              part,
              number,
              ordered.size(),
              repaired.edits(),
              repaired.changes(),
              found.complete()));
    }
    return new Accounts(part, found.operations(), found.complete(), list);
  }

  private static Accounts ofCells(Finding finding) {
    List<Account> list = new ArrayList<>();
    for (Explanation explanation : finding.explanations()) {
      list.add(
          new Account(
              finding.part(),
              explanation.number(),
              explanation.of(),
              edits(explanation),
              explanation.changes(),
              true));
    }
    return new Accounts(finding.part(), finding.searchedCells(), !list.isEmpty(), list);
  }

  private static List<Edit> edits(Explanation explanation) {
    List<Change> changes = explanation.changes();
    if (isForgottenTotal(changes)) {
      return List.of(new Edit(Operation.TOTAL_FORGOTTEN, changes, 1));
    }
    return changes.stream()
        .map(
            change ->
                new Edit(
                    Operation.ofDigits(change.printed(), change.proposed()),
                    List.of(change),
                    Digits.distance(change.printed(), change.proposed())))
        .toList();
  }

  /** Several zeros in one row of totals, or in the column of totals, and nothing else. */
  private static boolean isForgottenTotal(List<Change> changes) {
    boolean row = changes.stream().allMatch(c -> c.cell().row().equals("concluded"));
    boolean column = changes.stream().allMatch(c -> c.cell().column().equals("total"));
    return changes.size() > 1
        && (row || column)
        && changes.stream().allMatch(change -> change.printed() == 0);
  }
}
