package ogi.check.edit;

import java.lang.management.ManagementFactory;
import java.util.List;
import ogi.check.Assessment;
import ogi.check.Assessor;

/**
 * What became of one planted table.
 *
 * @param detected whether a sum is broken
 * @param smaller whether something smaller than what was planted explains it
 * @param open whether the sums leave open what the slips lost ({@link GoneFigures})
 * @param explained whether anything was found
 * @param settled whether all smallest explanations are listed
 * @param place the place of the truth in the list, from 1; 0 when it is not there
 * @param of how many explanations there are
 * @param safe whether the first explanation may be adopted as repaired
 * @param nanos CPU time of the search
 */
record RepairTrial(
    boolean detected,
    boolean smaller,
    boolean open,
    boolean explained,
    boolean settled,
    int place,
    int of,
    boolean safe,
    long nanos) {
  static RepairTrial of(Planted planted) {
    Assessment assessment =
        Assessor.assess(FilledTable.printed(planted.form(), planted.printed(), planted.blank()));
    if (assessment.consistent()) {
      return new RepairTrial(false, false, false, false, true, 0, 0, false, 0);
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Accounts> parts = Editor.explain(assessment, Evidence.NONE);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    Accounts part = parts.get(0);
    List<Account> list = part.list();
    boolean open = GoneFigures.open(planted);
    int place = 0;
    for (Account account : list) {
      place = place == 0 && planted.isTruth(account) ? account.number() : place;
    }
    if (list.isEmpty()) {
      return new RepairTrial(true, false, open, false, part.settled(), 0, 0, false, nanos);
    }
    Account first = list.get(0);
    boolean smaller = place == 0 && Size.of(first).compareTo(planted.size()) < 0;
    return new RepairTrial(
        true, smaller, open, true, first.settled(), place, first.of(), first.safe(), nanos);
  }
}
