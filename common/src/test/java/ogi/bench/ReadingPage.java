package ogi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of measured figures; whoever reads it must see on what they were measured. */
final class ReadingPage {
  private ReadingPage() {}

  static String of(
      List<Figures> figures,
      Map<String, Double> parts,
      List<String> giants,
      int documents,
      long seed) {
    return """
        # Reading

        Written by `make bench`; every figure is of one run. %s

        %d simulated documents of each layout (seed %d, faults and traits at their usual rates), text and pages filled up with prose to
        %.0f kB where they are shorter; Office files and PDF as simulated. Processor time of one thread, medians of %d rounds after a warm-up
        of 30 rounds or more, in which all that is compiled is compiled before the work goes on.
        *Reading* is the whole way from bytes to a report: format, charset, lines and cells, form, figures, notes, filer and year, prose.
        *Tokenising* only takes the same bytes apart with the same library: %s.

        | layout | kB | documents per second and core | ms for each | tokenising, ms | ratio | kB allocated for each |
        |---|---:|---:|---:|---:|---:|---:|
        %s
        ## Parts of the work

        Means over the text and HTML of the table above, each document once.

        | part | ms for each document |
        |---|---:|
        %s
        ## Giants

        Bounds are those of a run. Peak of the heap above what was in use before, the document itself not counted.

        | document | outcome | seconds of one core | MB of heap at most |
        |---|---|---:|---:|
        %s"""
        .formatted(
            machine(),
            documents,
            seed,
            Padding.USUAL / 1e3,
            figures.get(0).rounds(),
            Stream.of(Tokenising.values())
                .map(
                    way ->
                        way.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + way.words())
                .collect(Collectors.joining("; ")),
            figures.stream().map(ReadingPage::line).collect(Collectors.joining())
                + mean("all text", figures, Tokenising.TEXT)
                + mean("all HTML", figures, Tokenising.HTML),
            parts.entrySet().stream()
                .map(p -> String.format(Locale.ROOT, "| %s | %.3f |%n", p.getKey(), p.getValue()))
                .collect(Collectors.joining()),
            String.join("", giants));
  }

  private static String line(Figures row) {
    return line(
        row.layout().name(),
        row.layout().kilobytes(),
        row.reading(),
        row.tokenising(),
        row.ratio(),
        row.bytes());
  }

  private static String line(
      String name, double kilobytes, double reading, double tokens, double ratio, double bytes) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %.3f | %.3f | %.1f | %.0f |%n",
        name,
        kilobytes,
        1e3 / reading,
        reading,
        tokens,
        ratio,
        bytes / 1e3);
  }

  /** All layouts of a format as if they were equally frequent. */
  private static String mean(String name, List<Figures> figures, Tokenising way) {
    List<Figures> own = figures.stream().filter(f -> f.layout().tokenising() == way).toList();
    double reading = own.stream().mapToDouble(Figures::reading).average().orElseThrow();
    double tokens = own.stream().mapToDouble(Figures::tokenising).average().orElseThrow();
    return line(
        "**" + name + "**",
        own.stream().mapToDouble(f -> f.layout().kilobytes()).average().orElseThrow(),
        reading,
        tokens,
        reading / tokens,
        own.stream().mapToDouble(Figures::bytes).average().orElseThrow());
  }

  private static String machine() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%s, %d cores (%s), %.0f GB of memory, Java %s; load of the machine at the end: %.1f.",
        LocalDate.now(ZoneOffset.UTC),
        system.getAvailableProcessors(),
        system.getArch(),
        system.getTotalMemorySize() / 1e9,
        Runtime.version(),
        system.getSystemLoadAverage());
  }
}
