package ogi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import ogi.narrative.Claim.Topic;
import ogi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims are read where a person reads them, and a number that is none is left alone. */
class NarrativeTest {
  private static List<Claim> claims(String text) {
    return Narrative.claims(List.of(new Report.Sentence("一", 7, text)));
  }

  private static <T extends Claim> List<T> claims(String text, Class<T> type) {
    return claims(text).stream().filter(type::isInstance).map(type::cast).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年收到政府信息公开申请197件 | RECEIVED | 197",
        "处理政府信息公开申请185件 | HANDLED | 185",
        "结转下年度继续办理政府信息公开申请12件 | CARRIED_OUT | 12",
        "上年度结转政府信息公开申请3件 | CARRIED_IN | 3",
        "2021年共办理区政府依申请公开34件 | HANDLED | 34",
        "共受理依申请公开１２３４件 | RECEIVED | 1234",
        "共受理依申请公开1,234件 | RECEIVED | 1234",
        "答复申请56宗 | HANDLED | 56",
        "对申请不予公开6件 | REFUSED | 6",
        "对申请部分公开5件 | PARTLY_GRANTED | 5",
        "对申请无法提供4件 | UNAVAILABLE | 4",
        "对申请不予处理3件 | REJECTED | 3",
        "对申请作其他处理2件 | OTHERWISE | 2",
        "对申请公开及部分公开258件 | GRANTED_OR_PARTLY | 258",
        "全年制发行政规范性文件5件 | DOCUMENTS_ISSUED | 5",
        "废止行政规范性文件2件 | DOCUMENTS_REPEALED | 2",
        "现行有效行政规范性文件70件 | DOCUMENTS_IN_FORCE | 70",
      })
  void aCountIsReadWithItsTopic(String text, Topic topic, long number) {
    assertThat(claims(text, Claim.Count.class))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.topic()).isEqualTo(topic);
              assertThat(claim.number()).isEqualTo(number);
              assertThat(claim.none()).isFalse();
              assertThat(claim.line()).isEqualTo(7);
              assertThat(claim.quote()).isEqualTo(text);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请电话0797-8376019件",
        "网站IPV6改造，收到申请",
        "依据条例第20条收到申请",
        "收到信息公开申请200余件",
        "收到信息公开申请近200件",
        "收到申请2个工作日内录入平台",
        "办理区长信箱邮件1119件，办结率100%",
        "收到因信息公开申请引起的行政复议3件",
        "通过网络收到申请20件",
        "较上年收到申请增加20件",
        "收到信访投诉12件",
        "按期答复申请180件，延期答复申请5件",
        "收到申请2021年",
        "清理近5年的行政规范性文件",
        "公开行政规范性文件29件",
        "解读行政规范性文件5件",
      })
  void aNumberThatIsNoTotalOfTheYearIsLeftAlone(String text) {
    assertThat(claims(text, Claim.Count.class)).isEmpty();
  }

  @Test
  void partsOfTheReceivedAreNotTakenForTheReceived() {
    assertThat(claims("共收到申请197件，其中受理网上递交的申请100件、办理中的7件", Claim.Count.class))
        .extracting(Claim.Count::number)
        .containsExactly(197L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年我办未收到相关信息公开申请", "全年没有收到政府信息公开申请", "未接到依申请公开的申请"})
  void noneInWordsIsZero(String text) {
    assertThat(claims(text, Claim.Count.class))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.topic()).isEqualTo(Topic.RECEIVED);
              assertThat(claim.number()).isZero();
              assertThat(claim.none()).isTrue();
            });
  }

  @Test
  void noDisputesIsToldApartFromNoneLost() {
    assertThat(claims("未发生因政府信息公开引起的行政复议、行政诉讼", Claim.Count.class))
        .extracting(Claim.Count::topic)
        .containsExactly(Topic.REVIEWS, Topic.SUITS);
    assertThat(claims("没有因信息公开在行政复议、行政诉讼中被纠错", Claim.Count.class)).isEmpty();
  }

  @Test
  void theFeeIsReadInYuan() {
    assertThat(claims("2021年本机关未收取信息处理费", Claim.Fee.class))
        .extracting(Claim.Fee::yuan)
        .containsExactly(BigDecimal.ZERO);
    assertThat(claims("共收取信息处理费380元", Claim.Fee.class))
        .extracting(Claim.Fee::yuan)
        .containsExactly(new BigDecimal("380"));
    assertThat(claims("收取信息处理费0.5万元", Claim.Fee.class).get(0).yuan()).isEqualByComparingTo("5000");
    assertThat(claims("按照《政府信息公开信息处理费管理办法》执行", Claim.Fee.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"国办公开办函〔2019〕60号", "国办公开办函[2019]60号", "（国办公开办函（2019） 60 号）"})
  void aCitedNoticeIsReadWhateverItsBrackets(String text) {
    assertThat(claims("根据" + text + "编制", Claim.Basis.class))
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.year()).isEqualTo(2019);
              assertThat(basis.number()).isEqualTo(60);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "统计期限自2021年1月1日起至2021年12月31日止 | 20210101 | 20211231 | false",
        "统计期限自2021年1月1日至12月31日 | 20210101 | 20211231 | false",
        "统计期限自2021年1月1日起至2021年12月30日止 | 20210101 | 20211230 | false",
        "统计期限自202111日起至20211230日止 | 0 | 20211230 | true",
        "统计期限自20221月1日起至202212月31日止 | 0 | 0 | true",
      })
  void theDataPeriodIsRead(String text, int from, int to, boolean damaged) {
    assertThat(claims(text, Claim.Period.class))
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.damaged()).isEqualTo(damaged);
              assertThat(period.from()).isEqualTo(from);
              assertThat(period.to()).isEqualTo(to);
            });
  }

  @Test
  void aPercentageIsReadWithItsCount() {
    assertThat(claims("申请中公开及部分公开258件，占33.9%", Claim.Percent.class))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.number()).isEqualTo(258);
              assertThat(claim.percent()).isEqualTo(new BigDecimal("33.9"));
            });
  }
}
