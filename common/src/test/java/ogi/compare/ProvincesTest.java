package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.county;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import ogi.compare.metric.Metric;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class ProvincesTest {
  private static final RankSettings SETTINGS = RankSettings.standard();

  @Test
  void provincesArePooledAndNotAveraged() {
    Tally tally = new Tally(metric("granted_rate"), COUNTIES);
    tally.add(county("a"), "a", Forms.f2021(), rate(10, 1000));
    tally.add(county("b"), "b", Forms.f2021(), rate(30, 40));
    Provinces.Member member = member("420000", tally, OptionalLong.of(2), OptionalLong.empty());
    Observation pooled = Provinces.observe(metric("granted_rate"), member, 0.9);
    assertThat(pooled.numerator()).contains(BigDecimal.valueOf(40));
    assertThat(pooled.denominator()).contains(BigDecimal.valueOf(1040));
    assertThat(member.coverage()).contains(1.0);
  }

  @Test
  void aProvinceOfWhichHalfIsMissingIsShownAndNotRanked() {
    List<Provinces.Member> members = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      members.add(member("4" + i + "0000", requests(10 * i), OptionalLong.of(1), people(100_000)));
    }
    members.add(member("500000", requests(900), OptionalLong.of(2), people(100_000)));
    members.add(member("510000", requests(900), OptionalLong.empty(), people(100_000)));
    members.add(member("XPCC", requests(5), OptionalLong.of(1), OptionalLong.empty()));
    Metric perHead = metric("requests_per_100k");
    Ranking ranking = Provinces.rank(COUNTIES, perHead, members, SETTINGS);
    Map<String, Standing> lines =
        ranking.standings().stream()
            .collect(Collectors.toMap(line -> line.candidate().id(), line -> line));
    assertThat(lines.get("450000").place().orElseThrow().rank()).isEqualTo(1);
    assertThat(lines.get("450000").candidate().asRead().value()).hasValue(50);
    assertThat(lines.get("500000").reason()).contains(Reason.COVERAGE_LOW);
    assertThat(lines.get("510000").reason()).contains(Reason.COVERAGE_UNKNOWN);
    assertThat(lines.get("XPCC").reason()).contains(Reason.NO_RESIDENTS);
  }

  private static Provinces.Member member(
      String code, Tally tally, OptionalLong expected, OptionalLong residents) {
    return new Provinces.Member(code, tally, expected, residents, OptionalInt.empty());
  }

  private static OptionalLong people(long people) {
    return OptionalLong.of(people);
  }

  private static Observation rate(long granted, long concluded) {
    return aReportOn(Forms.f2021())
        .with("requests.granted.total", granted)
        .with("requests.concluded.total", concluded)
        .observe("granted_rate");
  }

  private static Tally requests(long number) {
    Tally tally = new Tally(metric("requests_per_100k"), COUNTIES);
    Observation requests =
        aReportOn(Forms.f2021()).with("requests.new.total", number).observe("requests_per_100k");
    tally.add(county("a"), "a", Forms.f2021(), requests);
    return tally;
  }
}
