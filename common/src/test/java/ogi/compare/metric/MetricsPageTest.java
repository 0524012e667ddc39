package ogi.compare.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** {@code docs/metrics.md} is written from the registry; here it is compared with it. */
class MetricsPageTest {
  private static final String INTRODUCTION =
      """
      # Metrics

      Written by `MetricsPageTest` from `data/reference/metrics.json`; `make docs` writes it anew.
      How an office changes or replaces them: [files of an office](office-files.md).

      * **One id, one definition.** Where offices divide by different figures there are two metrics:
        `disclosure_rate` is taken of （七）总计, `disclosure_rate_received` of 一 plus 二.
      * **Sums over sums.** A rate of many reports is the sum of their numerators over the sum of
        their denominators, never a mean of percentages.
      * **Base.** `count`: pieces; `amount`: 万元; `rate`: a part of the denominator; `ratio`: events
        per piece of another count, may exceed 100; `per_head`: pieces by residents;
        `amount_per_head`: money by residents. Residents are those of the census of 2020-11-01, below
        the provinces those of an office's own file.
      * **Minimum.** A report whose own denominator is below it is shown and not ranked.
      * **Polarity** is `none` unless it says otherwise: the form gives no judgement, and rank 1 is
        the highest value.
      * **Forms.** Where the forms differ, the sums are parted by “or”. “Breaks” means that the cells
        are near in meaning but not the same, so no series leads from one form to the other.
      * **Not on the form**, so no metric: on-time replies, time to reply, channel, topic, number of
        applicants, share of documents published. Growth is `change` in `compared/totals`.
      """;

  @Test
  void thePageIsThatOfTheRegistry() throws IOException {
    Path file = top().resolve("docs/metrics.md");
    String page = page();
    if ("write".equals(System.getProperty("ogi.docs"))) {
      Files.writeString(file, page);
    }
    assertThat(Files.readString(file)).as("run `make docs`").isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    List<Metric> metrics = MetricRegistry.standard().metrics();
    page.append("\n## The ").append(metrics.size()).append(" metrics\n");
    metrics.forEach(metric -> page.append('\n').append(entry(metric)));
    return page.toString();
  }

  private static String entry(Metric metric) {
    String minimum =
        metric.minimumDenominator() == 0 ? "" : " · minimum " + metric.minimumDenominator();
    String breaks = metric.breakBetweenForms() ? " · breaks between forms" : "";
    return "### "
        + metric.nameZh()
        + " `"
        + metric.id()
        + "`\n\n"
        + metric.nameEn()
        + ". "
        + metric.unit().label()
        + " · "
        + metric.base().key()
        + " · polarity "
        + metric.polarity().key()
        + minimum
        + " · forms "
        + metric.forms().stream().sorted().collect(Collectors.joining(", "))
        + " · "
        + scopes(metric)
        + breaks
        + "\n\n"
        + formula(metric)
        + "\n\nSource: "
        + metric.source()
        + "\n";
  }

  private static String scopes(Metric metric) {
    List<String> scopes =
        Arrays.stream(Scope.values()).filter(metric.scopes()::contains).map(Scope::key).toList();
    return scopes.size() == Scope.values().length - 1
        ? "all scopes"
        : "scope " + String.join(", ", scopes);
  }

  private static String formula(Metric metric) {
    String numerator = sum(metric.numerator());
    return switch (metric.base()) {
      case COUNT, AMOUNT -> numerator;
      case RATE, RATIO -> numerator + "\n**÷** " + sum(metric.denominator());
      case PER_HEAD, AMOUNT_PER_HEAD -> numerator + "\n**÷** residents 常住人口";
    };
  }

  private static String sum(CellSum sum) {
    return sum.alternatives().stream()
        .map(ids -> ids.stream().map(MetricsPageTest::cell).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(" or "));
  }

  /** The cell with the labels that the newest form with it prints. */
  private static String cell(String id) {
    Cell cell =
        Forms.related().stream().flatMap(form -> form.find(id).stream()).findFirst().orElseThrow();
    return cell.item() + "·" + cell.heading() + " `" + id + "`";
  }

  private static Path top() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/reference"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
