package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.compare.metric.Metric;
import ogi.form.Forms;

/** Counties to be ranked, and what a ranking says of one of them. */
final class GivenRanks {
  private GivenRanks() {}

  static Ranking rank(Metric metric, List<Candidate> candidates) {
    return Ranking.of(COUNTIES, metric, candidates, RankSettings.standard());
  }

  static Standing line(Ranking ranking, String id) {
    return ranking.standings().stream()
        .filter(line -> line.candidate().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Place place(Ranking ranking, String id) {
    return line(ranking, id).place().orElseThrow();
  }

  /** A county that granted so many of the requests that it concluded. */
  static Candidate granting(String id, long granted, long concluded) {
    Observation rate =
        aReportOn(Forms.f2021())
            .with("requests.granted.total", granted)
            .with("requests.concluded.total", concluded)
            .observe("granted_rate");
    return Candidate.consistent(id, "r-" + id, rate);
  }

  /** Counties f0, f1 … that granted any share of 30 to 529 requests. */
  static List<Candidate> grantingAnyShare(long seed, int filers) {
    Random random = new Random(seed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < filers; i++) {
      int concluded = 30 + random.nextInt(500);
      candidates.add(granting("f" + i, random.nextInt(concluded), concluded));
    }
    return candidates;
  }

  static Observation penalties(long number) {
    return aReportOn(Forms.f2021())
        .with("disclosure.penalties.decisions", number)
        .observe("penalties");
  }

  /** Counties f0, f1 … with these numbers of penalties. */
  static List<Candidate> counts(long... numbers) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      candidates.add(Candidate.consistent("f" + i, "r" + i, penalties(numbers[i])));
    }
    return candidates;
  }
}
