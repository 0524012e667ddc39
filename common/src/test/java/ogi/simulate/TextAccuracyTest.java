package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import org.junit.jupiter.api.Test;

/** Text layouts read back by the reader, and held against the truth. */
class TextAccuracyTest {
  private static final long SEED = 11;
  private static final int DOCUMENTS = 1000;

  /** Layouts that lose cells themselves, so that not all that is printed can be placed. */
  private static final List<String> LOSSY = List.of("lines_dropped", "tab_rows_cut");

  @Test
  void plainReportsComeBackWhole() {
    Mix plain = Mix.TEXT.with(0, 0);
    Accuracy accuracy = read(200, new Mix(plain.layouts(), 0, 0, 0, 0, 0, 0, 0, 4), any -> true);
    accuracy
        .rows()
        .forEach(
            (layout, row) -> {
              assertThat(row.wrong()).as(layout).isZero();
              assertThat(row.asExpected()).as(layout).isEqualTo(row.documents());
              if (!LOSSY.contains(layout)) {
                assertThat(row.right()).as(layout).isEqualTo(row.printed());
              }
            });
  }

  @Test
  void traitsAndFaultsMakeNoFigureWrong() {
    Accuracy accuracy = read(DOCUMENTS, Mix.TEXT, t -> !withoutLabels(t));
    assertThat(accuracy.total().documents()).isBetween(950L, (long) DOCUMENTS);
    assertThat(accuracy.total().wrong()).as(accuracy.markdown()).isZero();
    Accuracy bare = read(DOCUMENTS, Mix.TEXT, TextAccuracyTest::withoutLabels);
    assertThat(bare.total().documents()).isPositive();
    assertThat(bare.total().wrong()).as(bare.markdown()).isZero();
    accuracy
        .rows()
        .forEach(
            (layout, row) ->
                assertThat(LOSSY.contains(layout) || row.right() >= 0.99 * row.printed())
                    .as("%s: %s", layout, row)
                    .isTrue());
  }

  @Test
  void theBodiesAndYearsAreFound() {
    Corpus.documents(200, SEED, Mix.TEXT.with(0, 1))
        .forEach(
            document -> {
              Truth.ReportTruth truth = document.truth().report().orElseThrow();
              Reading reading = reading(document);
              var filer = reading.reports().get(0).filer().orElseThrow();
              assertThat(filer.regionCode()).isEqualTo(truth.filer().regionCode());
              assertThat(filer.level()).isEqualTo(truth.filer().level());
              assertThat(filer.kind()).isEqualTo(truth.filer().kind());
              assertThat(filer.scope()).isEqualTo(truth.filer().scope());
              assertThat(reading.reports().get(0).year()).contains(truth.year());
            });
  }

  @Test
  void partsOfACorpusAddUpToTheWhole() {
    Accuracy whole = read(40, Mix.TEXT, any -> true);
    Accuracy parts = new Accuracy();
    for (long i = 39; i >= 0; i--) {
      SimulatedDocument document = Corpus.document(i, SEED, Mix.TEXT);
      Reading reading = reading(document);
      Accuracy one = new Accuracy();
      one.add(document.truth(), reading.fate(), reading.reports());
      parts.merge(one);
    }
    assertThat(parts.markdown()).isEqualTo(whole.markdown());
    assertThat(parts.markdown().lines()).hasSize(whole.rows().size() + 3);
  }

  /** Rows without labels are refused where nothing else places them. */
  private static boolean withoutLabels(Truth truth) {
    return truth.report().orElseThrow().traits().contains("labels_lost");
  }

  private static Accuracy read(long documents, Mix mix, Predicate<Truth> counted) {
    Accuracy accuracy = new Accuracy();
    List<String> wrong = new ArrayList<>();
    Corpus.documents(documents, SEED, mix)
        .filter(document -> counted.test(document.truth()))
        .forEach(
            document -> {
              Reading reading = reading(document);
              accuracy.add(document.truth(), reading.fate(), reading.reports());
              reading
                  .reports()
                  .forEach(r -> wrong.addAll(Accuracy.wrongCells(document.truth(), r)));
            });
    assertThat(wrong).as("seed %s", SEED).isEmpty();
    return accuracy;
  }

  private static Reading reading(SimulatedDocument document) {
    RawDocument raw = new RawDocument(document.name(), "", document.bytes());
    return Normaliser.read(raw, SourceFacts.NONE);
  }
}
