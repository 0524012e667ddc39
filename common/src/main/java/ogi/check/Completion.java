package ogi.check;

import java.util.List;
import ogi.form.Form;

/** Whether missing cells can be filled with counts so that every sum holds. */
public final class Completion {
  private Completion() {}

  /**
   * Whether some counts in the missing cells let every sum hold that the changed cells are part of,
   * once the changes are made.
   */
  public static boolean exists(Form form, Counts printed, List<Change> changes) {
    Counts counts = printed.with(changes);
    return Networks.of(form).stream()
        .filter(network -> changes.stream().anyMatch(change -> holds(network, change)))
        .allMatch(network -> new Flow(network, counts).solve());
  }

  private static boolean holds(Network network, Change change) {
    return change.cell().part().equals(network.part());
  }
}
