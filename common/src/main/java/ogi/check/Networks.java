package ogi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Sum;

/** The independent parts of each form. Those of the official forms are made once. */
final class Networks {
  private static final Map<Form, List<Network>> OFFICIAL = official();

  private Networks() {}

  private static Map<Form, List<Network>> official() {
    Map<Form, List<Network>> networks = new IdentityHashMap<>();
    Forms.all().forEach(form -> networks.put(form, build(form)));
    return networks;
  }

  /**
   * The parts of the form in printed order; those of a mixed form are made anew each time. Refuses
   * a form whose sums are not those of two-way tables.
   */
  static List<Network> of(Form form) {
    List<Network> known = OFFICIAL.get(form);
    return known != null ? known : build(form);
  }

  private static List<Network> build(Form form) {
    Map<Integer, List<Sum>> parts = new TreeMap<>();
    int[] part = partOfSum(form);
    for (int sum = 0; sum < part.length; sum++) {
      parts.computeIfAbsent(part[sum], key -> new ArrayList<>()).add(form.sums().get(sum));
    }
    return parts.values().stream()
        .map(sums -> new NetworkBuilder(name(sums), sums).build())
        .toList();
  }

  /** For each sum the first one that it hangs together with by shared cells. */
  private static int[] partOfSum(Form form) {
    List<Sum> sums = form.sums();
    int[] part = new int[sums.size()];
    int[] firstOfCell = new int[form.cells().size()];
    Arrays.fill(firstOfCell, -1);
    for (int sum = 0; sum < part.length; sum++) {
      part[sum] = sum;
      for (Cell cell : NetworkBuilder.cells(sums.get(sum))) {
        int first = firstOfCell[cell.index()];
        if (first < 0) {
          firstOfCell[cell.index()] = sum;
        } else {
          join(part, part[first], part[sum]);
        }
      }
    }
    return part;
  }

  private static void join(int[] part, int one, int other) {
    for (int sum = 0; sum < part.length; sum++) {
      if (part[sum] == one || part[sum] == other) {
        part[sum] = Math.min(one, other);
      }
    }
  }

  private static String name(List<Sum> sums) {
    Sum first = sums.get(0);
    Cell total = first.right().get(0);
    if (first.kind() == Sum.Kind.PARTS) {
      return total.part();
    }
    return sums.size() == 1 ? first.id() : total.section().key();
  }
}
