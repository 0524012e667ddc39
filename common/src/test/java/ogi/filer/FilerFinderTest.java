package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ogi.region.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, places, years and scopes, each from the smallest text that shows it. */
class FilerFinderTest {
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource({
    "栖霞区人民政府办公室2021年政府信息公开工作年度报告, 320113-office",
    "云县人民政府2022年政府信息公开工作年度报告, 530922-government",
    "昌图县七家子镇2023年政府信息公开 工作告年度报, 211224120-government",
    "四川省2019年政府信息公开工作年度报告, 510000-government",
    "吉林市人民政府2018年政府信息公开工作年度报告, 220200-government",
    "温州市公安局鹿城区分局2021年政府信息公开工作年度报告, 330302-department-公安局鹿城区分局",
    "深圳市市场监督管理局龙华监管局2023年政府信息公开年度报告, 440309-department-市场监督管理局龙华监管局",
    "国家税务总局广州市白云区税务局2021年政府信息公开工作年度报告, 440111-department-税务局",
    "东洲区章党街2022年政府信息公开工作年度报告, 210403012-government",
    "江西省農業農村廳2022年政府信息公開工作年度報告, 360000-department-农业农村厅",
    "海关总署(本级机关)2020年政府信息公开工作年度报告, 000000-department-海关总署(本级机关)",
    "武汉东湖新技术开发区党政办公室2025年政府信息公开工作年度报告, 420100-zone-武汉东湖新技术开发区/office",
    "苏州市吴江经济技术开发区管委会2021年政府信息公开工作年度报告, 320509-zone-苏州市吴江经济技术开发区",
    "第六师五家渠市2021年政府信息公开工作年度报告, 659004-xpcc-第六师五家渠市",
    "寧強縣民政局 關于2023年政府信息公開年度報告, 610726-department-民政局",
    "海口市人民政府編制了2018年政府信息公開工作年度報告, 460100-government"
  })
  void titlesNameTheFiler(String title, String id) {
    assertEquals(id, find(title).filer().orElseThrow().id());
  }

  @Test
  void corpsHasAProvinceOfItsOwn() {
    Filer filer = find("第六师五家渠市2021年政府信息公开工作年度报告").filer().orElseThrow();
    assertEquals("XPCC", filer.provinceCode());
    assertEquals(Level.PREFECTURAL, filer.level());
    assertEquals(Kind.XPCC, filer.kind());
  }

  @Test
  void namesakesWithoutEvidenceGetNoRegion() {
    FilerFinding finding = find("鼓楼区人民政府2021年政府信息公开工作年度报告");
    Filer filer = finding.filer().orElseThrow();
    assertFalse(filer.placed());
    assertEquals("", filer.provinceCode());
    assertEquals(Level.COUNTY, filer.level());
    assertTrue(finding.noted(FilerNote.Kind.PLACE_AMBIGUOUS));
  }

  @Test
  void namesakesAreToldApartByText() {
    String title = "朝阳区人民政府2021年政府信息公开工作年度报告";
    assertEquals("220104", region(find(title, "我区按照长春市的要求公开信息。")));
    assertEquals("110105", region(find(title, "请与北京市朝阳区政府信息公开办公室联系。")));
    assertEquals("", region(find(title, "北京市和长春市的做法各有长处。")));
  }

  @Test
  void namesakesAreToldApartByTelephone() {
    FilerFinding finding = find("新华区人民政府2025年政府信息公开工作年度报告", "联系电话：0375-1234567。");
    assertEquals("410402", region(finding));
    assertTrue(finding.noted(FilerNote.Kind.PLACE_FROM_PHONE));
  }

  @Test
  void anOfficialHostIsTheLastWitness() {
    String title = "鼓楼区人民政府2021年政府信息公开工作年度报告";
    FilerFinding official = at("https://www.nanjing.gov.cn/a/b.html", title);
    assertEquals("320106", region(official));
    assertTrue(official.noted(FilerNote.Kind.PLACE_FROM_URL));
    assertEquals("", region(at("https://www.nanjing-mirror.com/a", title)));
  }

  @Test
  void aZoneNamedAfterAStemThatSeveralPlacesBearIsNotPlaced() {
    assertTrue(find("朝阳经济开发区管委会2021年政府信息公开工作年度报告").filer().isEmpty());
    assertTrue(find("重庆某某中央商务区管委会2021年政府信息公开工作年度报告").filer().isEmpty());
  }

  @Test
  void aZoneThatBearsTheNameOfOneSubdistrictIsItsCountys() {
    Filer filer = find("重庆解放碑中央商务区管委会2021年政府信息公开工作年度报告").filer().orElseThrow();
    assertEquals("500103", filer.regionCode());
    assertEquals(Certainty.MEDIUM, filer.grounds().place().confidence());
  }

  @Test
  void aLoneTownshipIsDoubtedWhenTheTextNamesAnotherCounty() {
    String title = "石莲子镇2021年政府信息公开工作年度报告";
    assertEquals("371327", region(find(title)).substring(0, 6));
    assertEquals("371327", region(find(title, "按照莒南县人民政府的要求公开。")).substring(0, 6));
    assertEquals("", region(find(title, "按照桃江县人民政府的要求公开。")));
  }

  @Test
  void aFilerThatIsNotNamedIsNotInvented() {
    FilerFinding finding = find("一、总体情况", "2022年，我局认真贯彻市委市政府部署，公开信息三百条。");
    assertTrue(finding.filer().isEmpty(), "a city may be of three rungs");
    assertEquals(Kind.DEPARTMENT, finding.kind().orElseThrow());
    assertTrue(finding.noted(FilerNote.Kind.FILER_NOT_NAMED));
    assertTrue(finding.noted(FilerNote.Kind.TITLE_MISSING));
    assertEquals(2022, finding.year().orElseThrow().year());
  }

  @Test
  void thePeriodOfTheDataIsTheTruth() {
    FilerFinding finding = find("田黄镇2020年政府信息公开工作年度报告", "本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。");
    assertEquals(2021, finding.year().orElseThrow().year());
    assertEquals(ReportYear.Source.PERIOD, finding.year().orElseThrow().source());
    assertTrue(finding.noted(FilerNote.Kind.YEAR_CONFLICT));
  }

  @Test
  void lostDigitsOfThePeriodAreRead() {
    FilerFinding finding = find("天津市政府信息公开工作年度报告", "数据的统计期限自202011日起至20201231日止。");
    assertEquals(2020, finding.year().orElseThrow().year());
  }

  @Test
  void aCountIsNoYearAndADateOfPublicationIsNone() {
    assertTrue(find("余杭区政府信息公开工作年度报告", "受理依申请公开2025件。").year().isEmpty());
    FilerFinding dated = find("衡山县人民政府2023年政府信息公开工作年度报告(2024年1月25日)");
    assertEquals(2023, dated.year().orElseThrow().year());
  }

  @Test
  void scopeFollowsTheWordsOfTheReport() {
    String title = "西塞山区人民政府2021年政府信息公开工作年度报告";
    assertEquals(Scope.UNKNOWN, scope(find(title)));
    assertEquals(Scope.AREA, scope(find(title, "本报告综合各部门、各乡镇的年度报告编制而成。")));
    assertEquals(Scope.OWN_WITH_OFFICE, scope(find(title, "区政府（含区政府办公室）共收到申请3件。")));
    assertEquals(Scope.OWN, scope(find("西塞山区财政局2021年政府信息公开工作年度报告")));
  }

  @Test
  void anOfficeThatCompilesForAllIsNotTheFiler() {
    Filer filer = find("本报告由中江县人民政府办公室组织编制。").filer().orElseThrow();
    assertEquals("510623-government", filer.id());
  }

  private static FilerFinding find(String... lines) {
    return FINDER.find(FilerEvidence.of(List.of(lines)));
  }

  private static FilerFinding at(String url, String... lines) {
    return FINDER.find(new FilerEvidence(List.of(lines), url, "", "", ""));
  }

  private static String region(FilerFinding finding) {
    return finding.filer().orElseThrow().regionCode();
  }

  private static Scope scope(FilerFinding finding) {
    return finding.filer().orElseThrow().scope();
  }
}
