package ogi.anomaly;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of the catalogue, {@code docs/anomalies.md}. */
final class CataloguePage {
  private static final Map<Character, String> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put('A', "Identities of the form");
    GROUPS.put('B', "Cells and layout");
    GROUPS.put('C', "Identity of the report");
    GROUPS.put('D', "Narrative against tables");
    GROUPS.put('E', "Year on year");
    GROUPS.put('F', "Plausibility within a report");
    GROUPS.put('G', "Hierarchy");
  }

  private final StringBuilder page = new StringBuilder();

  private CataloguePage() {}

  static String page() {
    return new CataloguePage().written();
  }

  private String written() {
    List<AnomalyKind> kinds = List.of(AnomalyKind.values());
    line("# What can be wrong with a report");
    line("");
    line("Written by a test from the catalogue (`make docs`); do not edit by hand.");
    line("");
    line(
        "A finding is a question, not a verdict. One cause is one finding: its leading code says"
            + " what it is, its related codes what else shows of it. The catalogue has %d kinds,"
            + " all of them looked for: `report` in a single report, `years` against the filer's report"
            + " on the year before (D08 also without one), `copies` against other reports and copies, `peers` among the"
            + " reports of the stratum, `hierarchy` against the reports from inside the area, `sources`"
            + " by addresses and days, `roster` by the list of who must file.",
        kinds.size());
    keys();
    GROUPS.forEach((letter, name) -> group(letter, name, kinds));
    examples();
    return page.append(PeersPart.text()).append(ThresholdsPart.text()).toString();
  }

  private void keys() {
    line("");
    line("## Severity, fault, action");
    line("");
    line(
        "A broken sum is one step milder when its difference is below %s of all requests in hand"
            + " (一 + 二), two steps below %s; one that is off by fewer than %d requests is never graver than"
            + " S2. What several finders say of the same figures, and what follows from a copy of last"
            + " year's report or from the wrong form, is one finding.",
        new Term.Share(Plausibility.STANDARD.minorShare()).zh(),
        new Term.Share(Plausibility.STANDARD.slightShare()).zh(),
        Plausibility.STANDARD.leastPieces());
    line("");
    line("| key | meaning |");
    line("|---|---|");
    Arrays.stream(Severity.values()).forEach(s -> line("| `%s` | %s |", s.key(), s.label()));
    Arrays.stream(Fault.values()).forEach(f -> line("| `%s` | %s |", f.key(), f.label()));
    Arrays.stream(Action.values()).forEach(a -> line("| `%s` | %s |", a.key(), a.label()));
  }

  private void group(char letter, String name, List<AnomalyKind> kinds) {
    line("");
    line("## %s. %s", letter, name);
    line("");
    line("| code | name | what is found | severity | fault | action | looked for |");
    line("|---|---|---|---|---|---|---|");
    kinds.stream()
        .filter(kind -> kind.code().charAt(0) == letter)
        .forEach(
            kind ->
                line(
                    "| %s | %s · %s | %s<br>%s | %s | %s | %s | %s |",
                    kind.code(),
                    kind.nameZh(),
                    kind.nameEn(),
                    kind.definitionZh(),
                    kind.definitionEn(),
                    kind.severity().key(),
                    kind.fault().key(),
                    kind.action().key(),
                    kind.finder().key()));
  }

  private void examples() {
    line("");
    line("## The sentences");
    line("");
    line(
        "From the smallest report that shows the kind. Figures are those of a real report where one is"
            + " known (the tests name it); names and quotations are made up.");
    Map<AnomalyKind, Examples.Example> examples =
        Examples.all().stream()
            .collect(Collectors.toMap(Examples.Example::kind, Function.identity()));
    for (AnomalyKind kind : AnomalyKind.values()) {
      if (examples.containsKey(kind)) {
        Anomaly anomaly = examples.get(kind).finding();
        line("");
        line("**%s** (shown as %s)", kind.code(), String.join(" + ", anomaly.codes()));
        line("");
        line("> %s  ", anomaly.sentenceZh());
        line("> %s", anomaly.sentenceEn());
      }
    }
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
