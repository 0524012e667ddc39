package ogi.filer;

import java.util.Optional;
import java.util.stream.LongStream;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.report.Report;
import ogi.simulate.Body;
import ogi.simulate.Corpus;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;
import ogi.simulate.Truth;

/** Whole simulated documents of all formats, read as a run reads them. */
final class SimulatedFilers {
  final FilerScore score = new FilerScore();
  private int nonReports;
  private int recognised;

  static SimulatedFilers of(long documents, long seed) {
    return LongStream.range(0, documents)
        .parallel()
        .collect(
            SimulatedFilers::new,
            (all, i) -> all.add(Corpus.document(i, seed, Mix.STANDARD)),
            SimulatedFilers::merge);
  }

  /** How many documents are no reports, and how many of them were read as none. */
  int[] nonReports() {
    return new int[] {recognised, nonReports};
  }

  private void add(SimulatedDocument document) {
    Reading reading =
        Normaliser.read(new RawDocument(document.name(), "", document.bytes()), SourceFacts.NONE);
    if (document.truth().report().isEmpty()) {
      nonReports++;
      recognised += reading.reports().isEmpty() ? 1 : 0;
      return;
    }
    Optional<Report> report = reading.reports().stream().findFirst();
    if (report.isPresent()) {
      score.add(
          expected(document.name(), document.truth().report().get()),
          report.get().filer(),
          report.get().year());
    }
  }

  private static FilerScore.Expected expected(String name, Truth.ReportTruth truth) {
    Body body = truth.filer();
    Gazetteer gazetteer = Gazetteer.standard();
    Region region = gazetteer.findByCode(body.regionCode()).orElseThrow();
    boolean province = region.level() == Region.Tier.PROVINCE;
    return new FilerScore.Expected(
        name + " " + body.name(),
        gazetteer.province(region).name(),
        "",
        province ? "" : body.region(),
        body.level().key(),
        body.kind().key(),
        body.scope().key(),
        "" + truth.year());
  }

  private void merge(SimulatedFilers other) {
    score.merge(other.score);
    nonReports += other.nonReports;
    recognised += other.recognised;
  }
}
