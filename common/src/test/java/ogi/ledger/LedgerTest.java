package ogi.ledger;

import static ogi.report.ReportBuilder.aReport;
import static ogi.report.ReportBuilder.anOldReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.ledger.Ledger.Year;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String OUT = "requests.carried_out.natural_person";
  private static final String IN = "requests.carried_in.natural_person";

  @Test
  void whatIsCarriedOutMustBeCarriedInByApplicant() {
    Link link = link("carried.natural_person", year(2021, OUT, 7), year(2022, IN, 5));
    assertThat(link.outcome()).isEqualTo(Link.Outcome.BROKEN);
    assertThat(link.gap()).contains(new BigDecimal(-2));
    assertThat(link.share().orElseThrow()).isEqualTo(2.0 / 7);
    assertThat(link.streak()).isEqualTo(1);
    assertThat(link.cells()).containsExactly(IN);
    assertThat(link("carried.company", year(2021, OUT, 7), year(2022, IN, 5)).outcome())
        .isEqualTo(Link.Outcome.HOLDS);
  }

  @Test
  void documentsInForceFollowFromIssuedAndRepealed() {
    Year before = year(2021, "disclosure.normative_documents.in_force", 48);
    Year now =
        new Year(
            2022,
            "now",
            aReport()
                .onYear(2022)
                .with("disclosure.normative_documents.issued", 5)
                .with("disclosure.normative_documents.repealed", 12)
                .with("disclosure.normative_documents.in_force", 41)
                .build()
                .figures());
    Link link = link("in_force.normative_documents", before, now);
    assertThat(link.opening()).contains(new BigDecimal(48));
    assertThat(link.outcome()).isEqualTo(Link.Outcome.HOLDS);
    assertThat(link.cells()).hasSize(3);
  }

  @Test
  void anotherCopyOfEitherReportMayMendABrokenLink() {
    List<Year> years = List.of(year(2021, OUT, 7), year(2022, IN, 5));
    Copy earlier = new Copy(2021, "http://a.example/1", Map.of(OUT, new BigDecimal(5)));
    Copy later = new Copy(2022, "http://a.example/2", Map.of(IN, new BigDecimal(7)));
    Copy empty =
        new Copy(2021, "http://a.example/0", Map.of("disclosure.fees.amount", BigDecimal.ONE));
    assertThat(revision(years, earlier, later))
        .contains(new Revision(Revision.Side.EARLIER, "http://a.example/1"));
    assertThat(revision(years, later))
        .contains(new Revision(Revision.Side.LATER, "http://a.example/2"));
    assertThat(revision(years, empty)).as("no figure of section 三 at all").isEmpty();
    assertThat(revision(List.of(year(2021, OUT, 7), year(2022, IN, 7)), earlier))
        .as("a link that holds needs none")
        .isEmpty();
  }

  private static Optional<Revision> revision(List<Year> years, Copy... copies) {
    return Ledger.of("a", years, List.of(copies)).stream()
        .filter(link -> link.stock().equals("carried.natural_person"))
        .findFirst()
        .orElseThrow()
        .revision();
  }

  @Test
  void aMissingFigureLeavesTheLinkUndecided() {
    Year now =
        new Year(2022, "now", aReport().onYear(2022).without(State.BLANK, IN).build().figures());
    Link link = link("carried.natural_person", year(2021, OUT, 7), now);
    assertThat(link.outcome()).isEqualTo(Link.Outcome.UNDECIDED);
    assertThat(link.gap()).isEqualTo(Optional.empty());
    assertThat(link.streak()).isZero();
  }

  @Test
  void aStreakCountsBrokenLinksInARow() {
    List<Link> links =
        Ledger.of(
            "a",
            List.of(year(2023, IN, 3), year(2020, OUT, 0), year(2021, IN, 1), year(2022, IN, 2)));
    assertThat(links)
        .filteredOn(link -> link.stock().equals("carried.natural_person"))
        .extracting(Link::streak)
        .containsExactly(1, 2, 3);
  }

  @Test
  void yearsThatDoNotFollowEachOtherHaveNoLink() {
    assertThat(Ledger.of("a", List.of(year(2019, OUT, 1), year(2021, IN, 1)))).isEmpty();
    assertThatThrownBy(() -> Ledger.of("a", List.of(year(2021, OUT, 1), year(2021, IN, 1))))
        .hasMessageContaining("two reports on 2021");
  }

  /** 对外公开总数量 of 2019 is everything ever published: no stock that could be followed. */
  @Test
  void stocksThatOneFormDoesNotHaveAreNotFollowed() {
    Report old = anOldReport().onYear(2020).build();
    List<Link> links =
        Ledger.of("a", List.of(new Year(2020, "old", old.figures()), year(2021, IN, 0)));
    assertThat(links).hasSize(7).allMatch(Link::carried);
  }

  @Test
  void aFilerCountsOnceInTheChainsOfItsProvince() {
    ChainIntegrity broken =
        ChainIntegrity.ofFiler(Ledger.of("a", List.of(year(2021, OUT, 7), year(2022, IN, 5))));
    ChainIntegrity holds =
        ChainIntegrity.ofFiler(Ledger.of("b", List.of(year(2021, OUT, 7), year(2022, IN, 7))));
    ChainIntegrity both = broken.plus(holds).plus(ChainIntegrity.ofFiler(List.of()));
    assertThat(both).isEqualTo(new ChainIntegrity(3, 1, 1, 1, 1));
    assertThat(both.shareThatHolds()).hasValue(0.5);
  }

  private static Link link(String stock, Year... years) {
    return Ledger.of("a", List.of(years)).stream()
        .filter(link -> link.stock().equals(stock))
        .findFirst()
        .orElseThrow();
  }

  private static Year year(int year, String cell, long figure) {
    ReportBuilder report = aReport().onYear(year).with(cell, figure);
    return new Year(year, "report on " + year, report.build().figures());
  }
}
