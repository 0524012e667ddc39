package ogi.anomaly;

import java.util.Comparator;
import java.util.List;
import ogi.check.Assessment;
import ogi.report.Report;

/** All that one report alone can show to be wrong or doubtful. */
public final class ReportFaults {
  private static final Comparator<Anomaly> GRAVEST_FIRST =
      Comparator.comparing(Anomaly::severity).thenComparing(Anomaly::kind);

  private ReportFaults() {}

  /** The findings with the thresholds of {@link Plausibility#STANDARD}. */
  public static List<Anomaly> find(Report report, Assessment assessment) {
    return find(report, assessment, Plausibility.STANDARD);
  }

  /** The findings, gravest first, then in the order of the catalogue and of the form. */
  public static List<Anomaly> find(Report report, Assessment assessment, Plausibility settings) {
    return judge(report, assessment, settings).anomalies();
  }

  /** The findings, and for every kind whether it could be looked for at all. */
  public static Judgement judge(Report report, Assessment assessment, Plausibility settings) {
    Dossier dossier = Dossier.of(report, assessment, settings);
    Suspicions suspicions = new Suspicions(AnomalyKind.Finder.REPORT);
    IdentityFaults.find(dossier, suspicions);
    LayoutFaults.find(dossier, suspicions);
    FormFaults.find(dossier, suspicions);
    ScopeFaults.find(dossier, suspicions);
    NarrativeFaults.find(dossier, suspicions);
    PlausibilityFaults.find(dossier, suspicions);
    return tell(dossier, suspicions);
  }

  /** What the finders have seen, in sentences. */
  static Judgement tell(Dossier dossier, Suspicions suspicions) {
    List<Anomaly> anomalies =
        suspicions.list().stream()
            .map(suspicion -> suspicion.tell(dossier))
            .sorted(GRAVEST_FIRST)
            .toList();
    return new Judgement(anomalies, suspicions.verdicts());
  }
}
