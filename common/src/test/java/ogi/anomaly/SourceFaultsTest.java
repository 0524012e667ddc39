package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.region.Gazetteer;
import org.junit.jupiter.api.Test;

/** What addresses, days of publication and the roster show. */
class SourceFaultsTest {
  private static final String IN_TIME = "http://www.dazu.gov.cn/zwgk/202203/t20220331_1.html";

  @Test
  void copiesAtOtherAddressesAreOneFinding() {
    Anomaly anomaly = only(source(IN_TIME, "", "http://b.example/1", "http://a.example/1"));
    assertThat(anomaly.code()).isEqualTo("C02");
    assertThat(anomaly.found()).isEqualTo("http://a.example/1 http://b.example/1");
    complete(anomaly);
  }

  @Test
  void aHostOfAnotherPlaceIsTold() {
    Anomaly anomaly = only(source("http://www.hefei.gov.cn/xxgk/1.html", ""));
    assertThat(anomaly.code()).isEqualTo("C07");
    assertThat(anomaly.found()).isEqualTo("安徽省合肥市");
    complete(anomaly);
  }

  @Test
  void theOwnHostThatOfTheCityAndAMirrorAreNoMismatch() {
    assertThat(find(source(IN_TIME, ""))).isEmpty();
    assertThat(find(source("http://www.cq.gov.cn/1.html", ""))).isEmpty();
    assertThat(find(source("http://hefei.example/1.html", ""))).isEmpty();
  }

  @Test
  void aDayAfterTheDeadlineIsLate() {
    String late = "http://www.dazu.gov.cn/zwgk/202204/t20220401_1.html";
    Anomaly anomaly = only(source(late, "2022-05-01"));
    assertThat(anomaly.code()).isEqualTo("C08");
    assertThat(anomaly.found()).isEqualTo("2022-04-01");
    assertThat(anomaly.expected()).isEqualTo("2022-03-31");
    complete(anomaly);
    assertThat(SourceFaults.find(source(late, ""), MonthDay.of(4, 30))).isEmpty();
  }

  @Test
  void aMovedPageAndADayAfterTheCollectionAreNotLate() {
    assertThat(find(source("http://www.dazu.gov.cn/zwgk/t20230815_1.html", ""))).isEmpty();
    assertThat(find(source("http://www.dazu.gov.cn/zwgk/t20220815_1.html", "2022-04-01")))
        .isEmpty();
  }

  @Test
  void anAbsentBodyIsAskedForItsReport() {
    Anomaly anomaly = AbsenceFaults.of("500111-government", "重庆市大足区人民政府", 2021, true);
    assertThat(anomaly.code()).isEqualTo("C11");
    assertThat(anomaly.action()).isEqualTo(Action.URGE);
    complete(anomaly);
    complete(AbsenceFaults.of("500111-government", "重庆市大足区人民政府", 2021, false));
  }

  private static List<Anomaly> find(SourceFaults.Source source) {
    return SourceFaults.find(source, SourceFaults.DEADLINE);
  }

  private static Anomaly only(SourceFaults.Source source) {
    List<Anomaly> found = find(source);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static SourceFaults.Source source(String url, String retrieved, String... copies) {
    Filer filer =
        FilerCorrection.government(Gazetteer.standard().findByCode("500111").orElseThrow());
    return new SourceFaults.Source(
        aReport().build().reportId(),
        Optional.of(filer),
        Optional.of(2021),
        url,
        retrieved,
        List.of(copies));
  }

  private static void complete(Anomaly anomaly) {
    for (String sentence : List.of(anomaly.sentenceZh(), anomaly.sentenceEn())) {
      assertThat(sentence).isNotBlank().doesNotContain("{", "}");
    }
  }
}
