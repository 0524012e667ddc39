package ogi.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ogi.form.Form;
import ogi.form.Forms;

/**
 * The place of a sheet on a form that stands apart from the others: the 《政府信息公开情况统计表》 of 2014 to
 * 2018 is an annex, so it lies outside the sections of the report's text.
 *
 * @param form the form of the sheet
 * @param from line on which it begins, from 1
 * @param to line after its last one
 */
record ApartSheet(Form form, int from, int to) {
  private static final Map<String, Form> SIGNS = signs();

  /** Each of the signs has one of these. */
  private static final long NUMBER = Glance.mark("数标");

  /** And one of these, which the later forms' labels of numbers have not. */
  private static final long IN_SIGNS = Glance.mark("指到办答投");

  /** One label alone may be a word of the prose. */
  private static final int FEWEST_SIGNS = 2;

  /** So long a line that ends a sentence is prose. */
  private static final int SENTENCE = 25;

  /** The first row of the tables that replaced the sheet. */
  private static final String LATER_FORM = "本年新收政府信息公开申请";

  private static Map<String, Form> signs() {
    Map<String, Form> signs = new HashMap<>();
    for (Form form : Forms.all()) {
      if (form.apart()) {
        form.fingerprints().forEach(sign -> signs.put(Label.of(sign).core(), form));
      }
    }
    return signs;
  }

  /** The sheet in a document; empty for one with the tables of a later form. */
  static Optional<ApartSheet> in(List<String> lines, Glance glance) {
    Set<String> seen = new HashSet<>();
    Form form = null;
    int first = 0;
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean may = glance.hasAny(i, NUMBER) && glance.hasAny(i, IN_SIGNS);
      String sign = may ? sign(lines.get(i)) : null;
      if (sign != null) {
        form = SIGNS.get(sign);
        seen.add(sign);
        first = first == 0 ? i + 1 : first;
        last = i + 1;
      }
    }
    if (seen.size() < FEWEST_SIGNS || lines.stream().anyMatch(l -> l.contains(LATER_FORM))) {
      return Optional.empty();
    }
    return Optional.of(new ApartSheet(form, afterProse(lines, first), beforeProse(lines, last)));
  }

  /** The sign that stands in a cell of the line or fills it; {@code null} when there is none. */
  private static String sign(String line) {
    if (line.length() > SENTENCE && line.indexOf('\t') < 0 && line.indexOf('|') < 0) {
      return null;
    }
    int from = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || line.charAt(at) == '\t' || line.charAt(at) == '|') {
        if (at > from && at - from <= SENTENCE) {
          String core = OfficialLabels.of(line.substring(from, at)).core();
          if (SIGNS.containsKey(core)) {
            return core;
          }
        }
        from = at + 1;
      }
    }
    return null;
  }

  /** The sheet's head may be lost, so it begins behind the last sentence before it. */
  private static int afterProse(List<String> lines, int first) {
    int from = first;
    while (from > 1 && !isProse(lines.get(from - 2))) {
      from--;
    }
    return from;
  }

  private static int beforeProse(List<String> lines, int last) {
    int to = last + 1;
    while (to <= lines.size() && !isProse(lines.get(to - 1))) {
      to++;
    }
    return to;
  }

  private static boolean isProse(String line) {
    return line.length() >= SENTENCE && line.indexOf('。') >= 0 && line.indexOf('|') < 0;
  }
}
