package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ogi.region.Gazetteer;
import ogi.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short names, bureaus without a place, postcodes, and reports of which nobody knows the filer. */
class LittleEvidenceTest {
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());
  private static final String REPORT = "2021年政府信息公开工作年度报告";

  @ParameterizedTest
  @CsvSource({
    "恩施州财政局, 422800, prefectural, department",
    "云南省红河州金平县人民政府, 532530, county, government",
    "巴州人民政府, 652800, prefectural, government",
    "巴州区人民政府, 511902, county, government",
    "东城区卫生健康委员会, 110101, county, department",
    "泉州市石狮生态环境局, 350581, county, department",
    "荆州市公安局, 421000, prefectural, department",
    "五华科技产业园管理委员会, '', county, zone",
    "天津滨海高新技术产业开发区, 120116, county, zone",
    "国家东中西区域合作示范区(连云港徐圩新区), 320700, prefectural, zone",
    "黑龙江省鸡西市经济开发区管理委员会, 230300, prefectural, zone",
    "鼓楼区委区政府, '', county, government",
    "国土资源部, 000000, national, department",
    "海关系统, 000000, national, department"
  })
  void namesAreRead(String name, String code, String level, String kind) {
    Filer filer = find("", name + REPORT).filer().orElseThrow();
    assertEquals(code, filer.regionCode());
    assertEquals(level, filer.level().key());
    assertEquals(kind, filer.kind().key());
  }

  @ParameterizedTest
  @CsvSource({
    "县应急管理局, https://www.dean.gov.cn/a, 360426",
    "市水利局, https://www.wenzhou.gov.cn/a, 330300",
    "省市场监管局, http://amr.hlj.gov.cn/a, 230000",
    "区统计局, http://www.weibin.gov.cn/a, ''",
    "市市场监管局, https://www.dean.gov.cn/a, ''"
  })
  void aBureauWithoutItsPlaceHasThatOfTheHost(String name, String url, String code) {
    FilerFinding finding = find(url, name + REPORT);
    assertEquals(code, finding.filer().map(Filer::regionCode).orElse(""));
    finding
        .filer()
        .filter(Filer::placed)
        .ifPresent(filer -> assertEquals(Certainty.LOW, filer.grounds().place().confidence()));
  }

  @Test
  void anUnnamedBureauOfAProvinceIsFoundByItsHost() {
    Filer filer = find("http://rst.fujian.gov.cn/a", "2025年,我厅坚持以人民为中心").filer().orElseThrow();
    assertEquals("350000", filer.regionCode());
    assertEquals(Level.PROVINCIAL, filer.level());
  }

  @Test
  void aPostcodeChoosesAmongWhatIsLeftAndDecidesNothingElse() {
    String title = "朝阳区人民政府" + REPORT;
    FilerFinding left = find("", title, "邮政编码：130012");
    assertEquals("220104", left.filer().orElseThrow().regionCode());
    assertTrue(left.noted(FilerNote.Kind.PLACE_FROM_POSTCODE));
    assertEquals(Certainty.LOW, left.filer().get().grounds().place().confidence());
    FilerFinding other = find("", title, "请与北京市朝阳区政府信息公开办公室联系，邮编：130012。");
    assertEquals("110105", other.filer().orElseThrow().regionCode());
    assertEquals("", find("", title, "邮政编码：730000").filer().orElseThrow().regionCode());
  }

  @Test
  void whereAReportIsFromIsSaidWhenNobodyIsNamed() {
    assertPlace("福建省福州市鼓楼区", find("", "本报告在“福州市鼓楼区人民政府门户网站”公布"));
    assertPlace("北京市通州区", find("https://www.bjtzh.gov.cn/a", "依据条例第五十条规定，编制本报告。"));
    assertPlace("湖南省怀化市", find("http://a.example/huaihua/c1/b.html", "根据实际，特制作本报告。"));
    assertPlace("", find("http://a.example/b.html", "根据实际，特制作本报告。"));
    assertPlace("", find("http://a.example/b.html", "新华区和朝阳区的做法各有长处。"));
  }

  @Test
  void anAccountThatBeginsWithItsPlaceIsEvidenceOfTheLastResort() {
    String own = "现将我局2023年度政府信息公开工作情况报告如下。";
    FilerFinding finding = find("http://tongguan.gov.cn/a", own, "“潼关林业”微信公众号发布信息。");
    assertEquals("610522", finding.filer().orElseThrow().regionCode());
    assertFalse(finding.filer().get().placed(), "which bureau it is, is not known");
    FilerFinding safe = find("", own, "“平安社区”微信公众号发布信息。");
    assertTrue(safe.filer().isEmpty() && safe.place().isEmpty(), "平安 is a word");
  }

  @ParameterizedTest
  @CsvSource({
    "'2022年，我局认真贯彻区委区政府部署，公开信息三百条。', county, department",
    "'根据我县实际，特制作本报告。', county, government",
    "'我镇认真贯彻上级精神，公开信息三百条。', township, government",
    "'我厅坚持以人民为中心，公开信息三百条。', provincial, department"
  })
  void rungAndSortMayBeKnownWithoutAPlace(String words, String level, String kind) {
    Filer filer = find("", words).filer().orElseThrow();
    assertEquals(level, filer.level().key());
    assertEquals(kind, filer.kind().key());
    assertEquals(Certainty.LOW, filer.grounds().level().confidence());
    assertFalse(filer.placed(), "it is never joined with another");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我局认真贯彻市委市政府部署，公开信息三百条。",
        "我局认真贯彻区委区政府和市委市政府部署，公开信息三百条。",
        "我区各级部门认真贯彻自治区部署，公开信息三百条。",
        "我县各部门与我中心一起公开信息三百条。",
        "本报告依据条例编制，向全社会公布。"
      })
  void wordsThatPointTwoWaysNameNoRung(String words) {
    assertTrue(find("", words).filer().isEmpty());
  }

  @Test
  void anAreaThatIsNotInThePlaceOfThePageIsRefused() {
    String county = "根据我县实际，特制作本报告。";
    Filer filer = find("http://a.example/huaihua/c1/b.html", county).filer().orElseThrow();
    assertEquals("430000", filer.provinceCode());
    assertEquals("", filer.regionCode());
    assertTrue(find("https://www.bjtzh.gov.cn/a", county).filer().isEmpty(), "通州区 is no 县");
  }

  @Test
  void foldersAccountsAndSitesTellTheSortOfBody() {
    String site = "本年度报告根据有关规定编制，见衡阳县人民政府网站。";
    Filer bureau = find("http://a.example/zwgk/bmxxgkml/b.html", site).filer().orElseThrow();
    assertEquals("430421 department", bureau.regionCode() + " " + bureau.kind().key());
    Filer town = find("https://www.bjdx.gov.cn/a", "通过“大美安定”微信公众号发布信息。").filer().orElseThrow();
    assertEquals("110115105 township", town.regionCode() + " " + town.level().key());
    Filer own = find("", "2023年，我局坚持公开。", "甘肃林业和草原局门户网站").filer().orElseThrow();
    assertEquals("620000 provincial", own.regionCode() + " " + own.level().key());
    Filer city = find("", "由市政府办公厅综合各区人民政府的年度报告编制而成。", "上海市人民政府").filer().orElseThrow();
    assertEquals("310000 government", city.regionCode() + " " + city.kind().key());
    for (Filer each : List.of(bureau, town, own, city)) {
      assertEquals(Certainty.LOW, each.grounds().kind().confidence(), each.name());
    }
  }

  @Test
  void theOneYearOfWhichTheProseSpeaksIsTheLastResort() {
    assertEquals(2019, find("", "(三)网站情况。2019年度，发布信息2608条。").year().orElseThrow().year());
    assertTrue(find("", "网站情况。2019年度的数据与2018年度相比增长。").year().isEmpty());
    assertTrue(find("", "自2008年5月1日起正式施行政府信息公开。").year().isEmpty());
    String basis = "综合2017年度丽水市各县(市、区)政府和市级各部门的年度工作报告编制而成。";
    assertEquals(2017, find("", basis).year().orElseThrow().year());
  }

  private static void assertPlace(String wanted, FilerFinding finding) {
    assertTrue(finding.filer().isEmpty());
    String what =
        finding.notes().stream()
            .filter(note -> note.kind() == FilerNote.Kind.FILER_NOT_NAMED)
            .map(FilerNote::what)
            .findFirst()
            .orElseThrow();
    assertEquals(wanted, what);
    assertEquals(!wanted.isEmpty(), finding.place().map(Region::name).isPresent());
  }

  private static FilerFinding find(String url, String... lines) {
    return FINDER.find(new FilerEvidence(List.of(lines), url, "", "", ""));
  }
}
