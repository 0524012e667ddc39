package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.filer.Level;
import ogi.outlier.HidiroglouBerthelot;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/anomalies.md} when asked to, and otherwise demands that it is up to date. */
class AnomalyCatalogueDocTest {
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

  @Test
  void thePageIsThatOfTheCatalogue() throws IOException {
    String wanted = page();
    Path file = root().resolve("docs/anomalies.md");
    if ("write".equals(System.getProperty("ogi.docs"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, wanted);
    }
    assertThat(file).as("docs/anomalies.md is missing: run `make docs`").exists();
    assertThat(Files.readString(file))
        .as("docs/anomalies.md is out of date: run `make docs`")
        .isEqualTo(wanted);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/reference"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("data/reference is not above the working folder");
      }
    }
    return folder;
  }

  private String page() {
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
    peers();
    bases();
    thresholds();
    return page.toString();
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

  private void peers() {
    line("");
    line("## Among peers");
    line("");
    line(
        "A report is held against the others of its stratum (year, level, kind, scope) and never"
            + " against itself: it is no part of the median, the deviation or the rate that it is"
            + " tested by. All tests of a kind in a stratum are a family; a finding needs a"
            + " q-value (Benjamini and Hochberg, 1995) of at most %s; how many are false is"
            + " [measured](accuracy-anomalies.md). Fewer than %s others (F08: %s with fees), or an"
            + " unknown scope, and nothing is compared; then F07, F08 and F11 are found by the fixed"
            + " limits below.",
        PeerSettings.STANDARD.falseDiscovery(),
        PeerSettings.STANDARD.peers(),
        PeerSettings.STANDARD.feePeers());
    line("");
    line("| code | how | source |");
    line("|---|---|---|");
    line(
        "| E04 | the change is beyond the bounds of effects (U = %s, A = %s, C = %s), beyond %s scaled"
            + " median absolute deviations of log ratios, and of %s pieces at least; without enough"
            + " peers, a filer's own five years and more, the year left out | Hidiroglou and Berthelot"
            + " 1986; Iglewicz and Hoaglin 1993 |",
        HidiroglouBerthelot.U,
        HidiroglouBerthelot.A,
        HidiroglouBerthelot.C,
        PeerSettings.STANDARD.deviations(),
        PeerSettings.STANDARD.pieces());
    line(
        "| F07, F11 | the share is beyond the pooled share of the others, by a beta-binomial"
            + " distribution with their over-dispersion | Spiegelhalter 2005; DerSimonian and Laird"
            + " 1986; Skellam 1948 |");
    line("| F08 | fees against the median of those above zero, on logarithms | as E04 |");
    line("| F09 | figures per head on logarithms, where residents are known | as E04 |");
    line(
        "| F14 | last digits 0 and 5, and equal figures in unlike cells, among figures of three digits"
            + " and more that follow Benford's law | Hill 1995 |");
    line("| F17 | no test: the share of zeros among the others, by Jeffreys' estimate | |");
    line(
        "| G01, G02 | the area's report against those inside it; while bodies are missing their sum is"
            + " the lower end only; equality is demanded where an office's own roster lists the"
            + " government's bodies and all of them have reported | |");
    line("| G03 | such a sum is refused; a finding only if a stratum held both reports | |");
  }

  /** What each kind rests on, and by which thresholds. */
  private void bases() {
    line("");
    line("## Sources and thresholds of each kind");
    line("");
    line("| code | thresholds | source |");
    line("|---|---|---|");
    for (AnomalyKind kind : AnomalyKind.values()) {
      Basis basis = Basis.of(kind);
      String settings =
          basis.settings().stream()
              .map(name -> "`" + name + "` " + value(name))
              .collect(Collectors.joining(", "));
      line("| %s | %s | %s |", kind.code(), settings.isEmpty() ? "–" : settings, basis.source());
    }
  }

  /** The value in use of a threshold; refuses a name that no settings have. */
  private static Object value(String name) {
    Record settings =
        name.startsWith("years.")
            ? YearSettings.STANDARD
            : name.startsWith("peers.") ? PeerSettings.STANDARD : Plausibility.STANDARD;
    String component = name.substring(name.indexOf('.') + 1);
    return Arrays.stream(settings.getClass().getRecordComponents())
        .filter(each -> each.getName().equals(component))
        .map(each -> value(each, settings))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no threshold " + name));
  }

  @Test
  void everyKindHasASentenceASourceAnExampleAndItsThresholds() {
    Set<String> used = new TreeSet<>();
    Map<AnomalyKind, Examples.Example> examples =
        Examples.all().stream()
            .collect(Collectors.toMap(Examples.Example::kind, Function.identity()));
    for (AnomalyKind kind : AnomalyKind.values()) {
      assertThat(Basis.of(kind).source()).as(kind.code()).isNotBlank();
      assertThat(examples.get(kind).finding().sentenceZh()).as(kind.code()).isNotBlank();
      assertThat(examples.get(kind).finding().sentenceEn()).as(kind.code()).isNotBlank();
      Basis.of(kind).settings().forEach(name -> assertThat(value(name)).isNotNull());
      used.addAll(Basis.of(kind).settings());
    }
    Set<String> all = new TreeSet<>();
    names(Plausibility.class, "", all);
    names(YearSettings.class, "years.", all);
    names(PeerSettings.class, "peers.", all);
    assertThat(used).as("every threshold belongs to a kind").isEqualTo(all);
  }

  private static void names(Class<?> settings, String prefix, Set<String> names) {
    for (RecordComponent component : settings.getRecordComponents()) {
      names.add(prefix + component.getName());
    }
  }

  private void thresholds() {
    line("");
    line("## Thresholds");
    line("");
    line("Settings of a run; each is a judgement and can be changed. The values in use:");
    line("");
    line("| setting | value |");
    line("|---|---:|");
    for (RecordComponent component : Plausibility.class.getRecordComponents()) {
      line("| `%s` | %s |", component.getName(), value(component, Plausibility.STANDARD));
    }
    for (RecordComponent component : YearSettings.class.getRecordComponents()) {
      line("| `%s` | %s |", component.getName(), value(component, YearSettings.STANDARD));
    }
    for (RecordComponent component : PeerSettings.class.getRecordComponents()) {
      line("| peers: `%s` | %s |", component.getName(), value(component, PeerSettings.STANDARD));
    }
    for (Level level : Level.values()) {
      line(
          "| fees of a body at %s level, 万元, at most | %s |",
          level.key(), Plausibility.STANDARD.feeLimit(level).toPlainString());
    }
  }

  private static Object value(RecordComponent component, Record settings) {
    try {
      return component.getAccessor().invoke(settings);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
