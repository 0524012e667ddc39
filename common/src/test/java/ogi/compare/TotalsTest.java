package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.county;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import ogi.compare.chance.Quantiles;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final long SEED = 42;
  private static final int ROUNDS = 200;

  @Test
  void aReportWithAnEmptyColumnLowersNothing() {
    Tally tally = penalties("10", "20", "30");
    Totals before = tally.totals(Frame.NONE);
    tally.add(county("z"), "z", Forms.f2021(), aReportOn(Forms.f2021()).observe("penalties"));
    Totals after = tally.totals(Frame.NONE);
    assertThat(after.mean()).isEqualTo(before.mean()).hasValue(20);
    assertThat(after.spread()).isEqualTo(before.spread());
    assertThat(after.sumStated()).contains(new BigDecimal(60));
    assertThat(after.sumLow()).contains(new BigDecimal(60));
    assertThat(after.sumHigh()).isEmpty();
    assertThat(after.missing()).isEqualTo(1);
  }

  @Test
  void nothingKnownIsNotZero() {
    Tally tally = new Tally(metric("penalties"), COUNTIES);
    tally.add(county("a"), "a", Forms.f2021(), aReportOn(Forms.f2021()).observe("penalties"));
    Totals totals = tally.totals(Frame.NONE);
    assertThat(totals.sumStated()).isEmpty();
    assertThat(totals.mean()).isEmpty();
    assertThat(totals.spread()).isEmpty();
  }

  @Test
  void theShareThatRestsOnBrokenSumsIsTold() {
    Tally tally = penalties("10", "20");
    assertThat(tally.totals(Frame.NONE).restsOnBroken()).hasValue(0);
    tally.add(county("z"), "z", Forms.f2021(), decisions(Forms.f2021(), "30"), false);
    assertThat(tally.totals(Frame.NONE).restsOnBroken()).hasValue(0.5);
    assertThat(penalties("0").totals(Frame.NONE).restsOnBroken()).isEmpty();
  }

  @Test
  void aSumThatHoldsAnAncestorAndADescendantIsRefused() {
    Stratum area = new Stratum(2021, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    Tally tally = new Tally(metric("penalties"), area);
    Filer outer = area("320100", "320100-government");
    tally.add(outer, "a", Forms.f2021(), decisions(Forms.f2021(), "30"));
    assertThat(tally.totals(Frame.NONE).sumStated()).isPresent();
    Filer inner = area("320113", "320113-government");
    tally.add(inner, "b", Forms.f2021(), decisions(Forms.f2021(), "20"));
    Totals refused = tally.totals(Frame.NONE);
    assertThat(refused.sumStated()).isEmpty();
    assertThat(refused.reports()).isEqualTo(2);
  }

  private static Filer area(String code, String id) {
    return new Filer(id, "", code, "", "320000", "江苏省", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
  }

  @Test
  void ratesArePooledAndHaveNoMean() {
    // 10 of 1000 and 30 of 40: 40 of 1040, not the mean of 1 % and 75 %.
    Tally tally = new Tally(metric("granted_rate"), COUNTIES);
    tally.add(county("a"), "a", Forms.f2021(), granted(10, 1000));
    tally.add(county("b"), "b", Forms.f2021(), granted(30, 40));
    tally.add(county("c"), "c", Forms.f2021(), granted(0, 0));
    Totals totals = tally.totals(Frame.NONE);
    Totals.Pooled pooled = totals.pooled().orElseThrow();
    assertThat(pooled.value()).isCloseTo(100.0 * 40 / 1040, within(1e-12));
    assertThat(pooled.interval().orElseThrow().low()).isLessThan(pooled.value());
    assertThat(totals.mean()).isEmpty();
    assertThat(totals.missing()).isZero();
  }

  @Test
  void quantilesLeaveOutRatesOfFewPieces() {
    Tally tally = new Tally(metric("granted_rate"), COUNTIES);
    tally.add(county("a"), "a", Forms.f2021(), granted(10, 100));
    tally.add(county("b"), "b", Forms.f2021(), granted(1, 1));
    assertThat(tally.totals(Frame.NONE).spread()).contains(new Quantiles(10, 10, 10, 10, 10));
  }

  @Test
  void orderOfAdditionChangesNothing() {
    Random random = new Random(SEED);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      numbers.add(random.nextInt(1_000_000) + "." + random.nextInt(1_000_000));
    }
    Totals expected = fees(numbers, new ArrayList<>(numbers)).totals(Frame.NONE);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> shuffled = new ArrayList<>(numbers);
      Collections.shuffle(shuffled, random);
      int cut = random.nextInt(40);
      Tally left = fees(numbers, shuffled.subList(0, cut));
      left.merge(fees(numbers, shuffled.subList(cut, 40)));
      assertThat(left.totals(Frame.NONE)).as("seed %d", SEED).isEqualTo(expected);
    }
  }

  @Test
  void aReportIsNotAddedTwice() {
    Tally tally = penalties("1");
    Tally same = penalties("1");
    assertThatThrownBy(() -> tally.merge(same)).hasMessageContaining("twice");
  }

  @Test
  void areaWideReportsAreNotAddedToOthers() {
    Filer office =
        new Filer("o", "o", "420203", "", "420000", "", Level.COUNTY, Kind.OFFICE, Scope.OWN);
    Tally tally = penalties("1");
    assertThatThrownBy(
            () ->
                tally.add(
                    office, "o", Forms.f2021(), aReportOn(Forms.f2021()).observe("penalties")))
        .hasMessageContaining("not of stratum");
  }

  @Test
  void reportsOfUnknownScopeAreCountedAndNotAdded() {
    Stratum unknown = new Stratum(2021, Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN);
    Filer filer =
        new Filer(
            "a", "a", "420203", "", "420000", "", Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN);
    Tally tally = new Tally(metric("penalties"), unknown);
    tally.add(filer, "a", Forms.f2021(), decisions(Forms.f2021(), "7"));
    Totals totals = tally.totals(Frame.NONE);
    assertThat(totals.reports()).isEqualTo(1);
    assertThat(totals.sumStated()).isEmpty();
  }

  @Test
  void changeRestsOnFilersOfBothYears() {
    // a rose from 10 to 12, b from 20 to 24; the new c does not count: 36 / 30, +20 %.
    Tally before = penalties("10", "20");
    Tally now = penalties("12", "24", "5000");
    Totals totals = now.totals(new Frame(Optional.of(before), Optional.empty(), none()));
    assertThat(totals.change().orElseThrow().filers()).isEqualTo(2);
    assertThat(totals.change().orElseThrow().value()).isCloseTo(20, within(1e-12));
  }

  @Test
  void ratesChangeByPoints() {
    Tally before = new Tally(metric("granted_rate"), COUNTIES);
    before.add(county("a"), "a", Forms.f2021(), granted(20, 100));
    Tally now = new Tally(metric("granted_rate"), COUNTIES);
    now.add(county("a"), "b", Forms.f2021(), granted(30, 100));
    Totals totals = now.totals(new Frame(Optional.of(before), Optional.empty(), none()));
    assertThat(totals.change().orElseThrow().value()).isCloseTo(10, within(1e-12));
  }

  @Test
  void aNewFormIsNoChange() {
    Tally before = new Tally(metric("penalties"), COUNTIES);
    before.add(county("a"), "a", Forms.f2019(), decisions(Forms.f2019(), "7"));
    Totals totals = penalties("9").totals(new Frame(Optional.of(before), Optional.empty(), none()));
    assertThat(totals.change()).isEmpty();
  }

  @Test
  void shareAndResidents() {
    Tally nation = penalties("30", "50", "20");
    Totals totals =
        penalties("30").totals(new Frame(Optional.empty(), Optional.of(nation), residents(60_000)));
    assertThat(totals.shareOfNation()).hasValue(30);
    assertThat(totals.perHundredThousand()).hasValue(50);
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }

  private static OptionalLong residents(long people) {
    return OptionalLong.of(people);
  }

  private static Observation granted(long granted, long concluded) {
    return aReportOn(Forms.f2021())
        .with("requests.granted.total", granted)
        .with("requests.concluded.total", concluded)
        .observe("granted_rate");
  }

  private static Observation decisions(Form form, String number) {
    return aReportOn(form).with("disclosure.penalties.decisions", number).observe("penalties");
  }

  private static Tally penalties(String... numbers) {
    Tally tally = new Tally(metric("penalties"), COUNTIES);
    for (int i = 0; i < numbers.length; i++) {
      String id = String.valueOf((char) ('a' + i));
      tally.add(county(id), id, Forms.f2021(), decisions(Forms.f2021(), numbers[i]));
    }
    return tally;
  }

  private static Tally fees(List<String> all, List<String> numbers) {
    Tally tally = new Tally(metric("fees"), COUNTIES);
    for (String number : numbers) {
      String id = "filer-" + all.indexOf(number);
      Observation fees =
          aReportOn(Forms.f2021()).with("disclosure.fees.amount", number).observe("fees");
      tally.add(county(id), id, Forms.f2021(), fees);
    }
    return tally;
  }
}
