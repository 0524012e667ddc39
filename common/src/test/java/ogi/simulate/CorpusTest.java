package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ogi.anomaly.AnomalyKind;
import ogi.document.Fate;
import ogi.filer.Kind;
import ogi.filer.Level;
import org.junit.jupiter.api.Test;

/** A corpus is the same whenever and wherever it is made, and it holds all that it should. */
class CorpusTest {
  private static final long SEED = 20_260_115;
  private static final int DOCUMENTS = 2400;
  private static final List<Truth> TRUTHS =
      Corpus.documents(DOCUMENTS, SEED, Mix.STANDARD).map(SimulatedDocument::truth).toList();

  @Test
  void theSameSeedGivesTheSameBytesAndTruths() {
    List<SimulatedDocument> once = Corpus.documents(120, SEED, Mix.STANDARD).toList();
    List<SimulatedDocument> again = Corpus.documents(120, SEED, Mix.STANDARD).toList();
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).bytes()).as("document %s", i).isEqualTo(once.get(i).bytes());
      assertThat(again.get(i).truth()).isEqualTo(once.get(i).truth());
    }
  }

  @Test
  void aDocumentAloneIsTheOneOfTheStream() {
    List<SimulatedDocument> stream = Corpus.documents(120, SEED, Mix.STANDARD).toList();
    for (int i = 119; i >= 0; i--) {
      SimulatedDocument alone = Corpus.document(i, SEED, Mix.STANDARD);
      assertThat(alone.bytes()).as("document %s", i).isEqualTo(stream.get(i).bytes());
      assertThat(alone.truth()).isEqualTo(stream.get(i).truth());
    }
  }

  @Test
  void sheetsTakeTheirPlacesAndChangeNoOtherDocument() {
    Mix with = Mix.STANDARD.reportsOnly();
    Mix without =
        new Mix(with.layouts(), with.faults(), with.traits(), with.strayForms(), 0, 0, 0, 0, 4);
    int sheets = 0;
    for (long i = 0; i < 300; i++) {
      SimulatedDocument document = Corpus.document(i, SEED, with);
      Truth.ReportTruth report = document.truth().report().orElseThrow();
      if (report.form().equals("2014")) {
        sheets++;
        assertThat(report.year()).isBetween(2014, 2018);
        assertThat(document.truth().layout()).startsWith("sheet_");
      } else {
        assertThat(Corpus.document(i, SEED, without).bytes()).isEqualTo(document.bytes());
      }
    }
    assertThat(sheets).isBetween(3, 20);
  }

  @Test
  void anotherSeedGivesOtherDocuments() {
    byte[] here = Corpus.document(3, SEED, Mix.CLEAN).bytes();
    assertThat(Corpus.document(3, SEED + 1, Mix.CLEAN).bytes()).isNotEqualTo(here);
  }

  @Test
  void everyLayoutFormAndTraitOccurs() {
    Set<String> layouts = keys(Layout.values(), Layout::key);
    layouts.addAll(keys(SheetReports.LAYOUTS.toArray(Layout[]::new), l -> "sheet_" + l.key()));
    assertThat(reports(Truth::layout)).isEqualTo(layouts);
    assertThat(TRUTHS.stream().flatMap(t -> t.report().stream()).map(r -> r.form()))
        .contains("2021", "2019", "mixed", "2014");
    assertThat(
            TRUTHS.stream()
                .flatMap(t -> t.report().stream())
                .flatMap(r -> r.traits().stream())
                .collect(Collectors.toSet()))
        .isEqualTo(keys(Trait.values(), Trait::key));
  }

  @Test
  void everyFaultOccurs() {
    Set<AnomalyKind> planted =
        TRUTHS.stream()
            .flatMap(truth -> truth.report().stream())
            .flatMap(report -> report.faults().stream())
            .map(PlantedFault::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AnomalyKind.class)));
    Set<AnomalyKind> due = EnumSet.copyOf(Faults.kinds());
    due.addAll(
        EnumSet.of(
            AnomalyKind.WRONG_FORM, AnomalyKind.TRUNCATED_GRID, AnomalyKind.CONFLICTING_COPIES));
    assertThat(planted).isEqualTo(due);
  }

  @Test
  void everyOutcomeAndEverySortOfOtherDocumentOccurs() {
    assertThat(TRUTHS.stream().map(truth -> truth.expected().fate()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Fate.values());
    Set<String> kinds =
        TRUTHS.stream().map(truth -> truth.expected().kind()).collect(Collectors.toSet());
    assertThat(kinds).containsAll(keys(OtherDocuments.Kind.values(), OtherDocuments.Kind::key));
    assertThat(kinds).containsAll(keys(UnreadableFiles.Kind.values(), UnreadableFiles.Kind::key));
  }

  @Test
  void bodiesOfAllLevelsAndKindsFile() {
    Set<String> met =
        TRUTHS.stream()
            .flatMap(truth -> truth.report().stream())
            .map(report -> report.filer().level() + " " + report.filer().kind())
            .collect(Collectors.toSet());
    assertThat(met)
        .contains(Level.TOWNSHIP + " " + Kind.GOVERNMENT, Level.COUNTY + " " + Kind.ZONE);
    for (Kind kind : List.of(Kind.GOVERNMENT, Kind.OFFICE, Kind.DEPARTMENT)) {
      assertThat(met)
          .contains(
              Level.COUNTY + " " + kind,
              Level.PREFECTURAL + " " + kind,
              Level.PROVINCIAL + " " + kind);
    }
  }

  @Test
  void copiesHaveTheBytesOfTheirOriginal() {
    List<Truth> copies =
        TRUTHS.stream().filter(t -> t.expected().fate() == Fate.DUPLICATE).limit(10).toList();
    assertThat(copies).isNotEmpty();
    for (Truth copy : copies) {
      long of = copy.expected().of().orElseThrow();
      assertThat(of).isLessThan(copy.index());
      assertThat(Corpus.document(copy.index(), SEED, Mix.STANDARD).bytes())
          .isEqualTo(Corpus.document(of, SEED, Mix.STANDARD).bytes());
    }
  }

  @Test
  void namesAreDistinctAndInOrder() {
    List<String> stems = TRUTHS.stream().map(truth -> truth.name().split("\\.")[0]).toList();
    assertThat(stems)
        .isEqualTo(
            IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> String.format("simulated-%08d", i))
                .toList());
  }

  private static Set<String> reports(java.util.function.Function<Truth, String> key) {
    return TRUTHS.stream()
        .filter(truth -> truth.report().isPresent())
        .map(key)
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> keys(T[] values, java.util.function.Function<T, String> key) {
    Set<String> keys = new TreeSet<>();
    for (T value : values) {
      keys.add(key.apply(value));
    }
    return keys;
  }
}
