package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/anomalies.md} when asked to, and otherwise demands that it is up to date. */
class AnomalyCatalogueDocTest {
  @Test
  void thePageIsThatOfTheCatalogue() throws IOException {
    String wanted = CataloguePage.page();
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
      Basis.of(kind).settings().forEach(name -> assertThat(ThresholdsPart.value(name)).isNotNull());
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
}
