package ogi.anomaly;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import ogi.filer.Level;

/** The parts of the page about sources and thresholds. */
final class ThresholdsPart {
  private final StringBuilder page = new StringBuilder();

  private ThresholdsPart() {}

  static String text() {
    ThresholdsPart part = new ThresholdsPart();
    part.bases();
    part.thresholds();
    return part.page.toString();
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
  static Object value(String name) {
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
