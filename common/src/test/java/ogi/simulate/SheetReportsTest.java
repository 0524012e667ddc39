package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ogi.check.Assessor;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Simulated statistical sheets are sound unless spoilt, and come back as they were printed. */
class SheetReportsTest {
  private static final long SEED = 5;
  private static final Mix SHEETS = new Mix(Mix.CLEAN.layouts(), 0, 0, 0, 0, 0, 0, 0, 4, 1);

  @Test
  void everySheetComesBackFromEveryLayout() {
    Accuracy accuracy = new Accuracy();
    Set<String> years = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    Corpus.documents(160, SEED, SHEETS)
        .forEach(
            document -> {
              Truth truth = document.truth();
              RawDocument raw = new RawDocument(document.name(), "", document.bytes());
              Reading reading = Normaliser.read(raw, SourceFacts.NONE);
              accuracy.add(truth, reading.fate(), reading.reports());
              assertThat(reading.reports()).as("%s %s", truth, reading.reason()).hasSize(1);
              Report report = reading.reports().get(0);
              wrong.addAll(Accuracy.wrongCells(truth, report));
              Truth.ReportTruth told = truth.report().orElseThrow();
              assertThat(report.form().id()).as(truth.name()).isEqualTo("2014");
              assertThat(report.year()).as(truth.name()).contains(told.year());
              years.add(told.filer().number() + " " + told.year());
              boolean summed = told.faults().stream().noneMatch(f -> f.kind().code().equals("A02"));
              assertThat(Assessor.assess(report.figures()).broken().isEmpty())
                  .as(truth.name())
                  .isEqualTo(summed);
            });
    assertThat(wrong).isEmpty();
    assertThat(years).as("no body reports twice on a year").hasSize(160);
    assertThat(accuracy.rows()).hasSize(Set.copyOf(SheetReports.LAYOUTS).size());
    assertThat(accuracy.total().missed()).as(accuracy.markdown()).isZero();
  }
}
