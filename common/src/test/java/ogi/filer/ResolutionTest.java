package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ogi.region.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filers that no title names plainly: hosts, codes, misprints, nationwide systems. */
class ResolutionTest {
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource({
    "国家统计局湖北调查总队2018年度政府信息公开工作报告, 420000, provincial",
    "国家统计局宜昌调查队2023年政府信息公开工作年度报告, 420500, prefectural",
    "广州海关关区2021年政府信息公开工作年度报告, 440100, prefectural",
    "拱北海关2021年政府信息公开工作年度报告, 440400, prefectural",
    "中华人民共和国上海海事局2022年政府信息公开工作年度报告, 310000, provincial",
    "国家金融监督管理总局四川监管局2023年政府信息公开工作年度报告, 510000, provincial",
    "国家税务总局合肥市税务局2023年政府信息公开工作年度报告, 340100, prefectural",
    "青海省邮政管理局2017年政府信息公开年度报告, 630000, provincial"
  })
  void nationwideSystemsServeTheirPlace(String title, String code, String level) {
    Filer filer = find("", title).filer().orElseThrow();
    assertEquals(code, filer.regionCode());
    assertEquals(level, filer.level().key());
    assertEquals(Kind.DEPARTMENT, filer.kind());
  }

  @Test
  void aCustomsDistrictIsASystemAndAnOrganIsItself() {
    assertEquals(Scope.SYSTEM, find("", "广州海关关区2021年政府信息公开工作年度报告").filer().get().scope());
    Filer organ = find("", "海关总署(本级机关)2020年政府信息公开工作年度报告").filer().orElseThrow();
    assertEquals(Scope.OWN, organ.scope());
    assertEquals(Certainty.HIGH, organ.grounds().scope().confidence());
  }

  @Test
  void oneMisprintedCharacterIsMended() {
    FilerFinding finding = find("", "宿迁市沐阳县人民政府2022年政府信息公开工作年度报告");
    assertEquals("321322", finding.filer().orElseThrow().regionCode());
    assertTrue(finding.noted(FilerNote.Kind.PLACE_MISPRINTED));
    assertEquals(Certainty.MEDIUM, finding.filer().get().grounds().place().confidence());
  }

  @Test
  void anUnknownCountyIsNotTakenForABureauOfItsCity() {
    assertTrue(find("", "宿迁市甲乙县人民政府办公室2022年政府信息公开工作年度报告").filer().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "襄樊市人民政府2009年, 420600-government, 420600, prefectural, place_renamed",
    "襄樊市樊城区2009年, 420606-government, 420606, county, place_renamed",
    "毕节市2009年, 520502-government, 520502, county, place_renamed",
    "毕节地区行政公署2009年, 520500-government, 520500, prefectural, place_renamed",
    "密云县人民政府办公室2014年, 110118-office, 110118, county, place_renamed",
    "庐山区2014年, 360402-government, 360402, county, place_renamed",
    "巢湖市居巢区2010年, 340181-government, 340181, county, place_renamed",
    "北京市宣武区财政局2009年, 110104-department-财政局, 110102, county, place_merged",
    "杭州市下城区2019年, 330103-government, 330105, county, place_merged",
    "莱芜市人民政府2017年, 371200-government, 370100, prefectural, place_merged",
    "巢湖市2009年, 341400-government, 340000, prefectural, place_merged"
  })
  void aFormerNameLeadsToThePlaceOfTodayAndIsNoted(
      String name, String id, String region, String level, String note) {
    FilerFinding finding = find("", name + "政府信息公开工作年度报告");
    Filer filer = finding.filer().orElseThrow();
    assertEquals(id, filer.id());
    assertEquals(region, filer.regionCode());
    assertEquals(level, filer.level().key());
    assertTrue(finding.notes().stream().anyMatch(each -> each.kind().key().equals(note)));
    boolean merged = note.equals("place_merged");
    assertEquals(merged ? Certainty.MEDIUM : Certainty.HIGH, filer.grounds().place().confidence());
  }

  @Test
  void theSameNameIsAnotherPlaceInAnotherYear() {
    assertEquals("340181", find("", "巢湖市2015年政府信息公开工作年度报告").filer().get().regionCode());
    assertEquals("520500", find("", "毕节市2015年政府信息公开工作年度报告").filer().get().regionCode());
    assertTrue(find("", "襄樊市2021年政府信息公开工作年度报告").filer().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "雄安新区管理委员会2021年, 130000-zone-雄安新区, prefectural",
    "河北雄安新区管理委员会2021年, 130000-zone-雄安新区, prefectural",
    "陕西省西咸新区管理委员会2021年, 610100-zone-西咸新区, prefectural",
    "河北雄安新区生态环境局2021年, 130000-department-雄安新区生态环境局, prefectural",
    "重庆市两江新区人民政府2025年, 500000-government-两江新区, county",
    "中国(河北)自由贸易试验区雄安片区管理委员会2022年, 130000-zone-中国(河北)自由贸易试验区雄安片区, prefectural",
    "重庆解放碑中央商务区管理委员会2020年, 500103-zone-重庆解放碑中央商务区, county",
    "蛟河市乌林乡人民政府2021年, 220281200-government, township",
    "乌林乡2019年, 220281200-government, township"
  })
  void zonesAndTownshipsByTheirShortNames(String name, String id, String level) {
    Filer filer = find("", name + "政府信息公开工作年度报告").filer().orElseThrow();
    assertEquals(id, filer.id());
    assertEquals(level, filer.level().key());
  }

  @Test
  void aBureauThatOnlySaysWeIsFoundByTheHostAndNotJoined() {
    FilerFinding finding = find("http://www.qinzhou.gov.cn/a/b.html", "2021年我局认真执行市委、市政府规定");
    Filer filer = finding.filer().orElseThrow();
    assertEquals("450700", filer.regionCode());
    assertEquals(Kind.DEPARTMENT, filer.kind());
    assertEquals(Certainty.LOW, filer.grounds().place().confidence());
    assertFalse(filer.placed());
    assertTrue(finding.noted(FilerNote.Kind.FILER_UNNAMED));
  }

  @Test
  void aTownThatOnlySaysWeIsFoundByHostAndText() {
    Filer filer =
        find("https://www.scanju.gov.cn/x", "我镇认真贯彻条例精神。", "横山镇建立了考核制度。").filer().orElseThrow();
    assertEquals("横山镇", filer.region());
    assertEquals(Level.TOWNSHIP, filer.level());
  }

  @Test
  void theBureauIsNamedByItsOwnHost() {
    Filer filer = find("https://scjgj.yaan.gov.cn/x", "2019年度，通过局门户网站发布信息。").filer().orElseThrow();
    assertEquals("511800-department-市场监督管理局", filer.id());
  }

  @Test
  void aCreditCodeTellsNamesakesApart() {
    FilerFinding finding =
        find("http://x.cn/a?area=12410400MB2812715W", "新华区人民政府2023年政府信息公开工作年度报告");
    assertEquals("410402", finding.filer().orElseThrow().regionCode());
    assertTrue(finding.noted(FilerNote.Kind.PLACE_FROM_CODE));
  }

  @Test
  void namesakesAreListed() {
    Grounds grounds = find("", "鼓楼区人民政府2021年政府信息公开工作年度报告").filer().orElseThrow().grounds();
    assertTrue(grounds.candidates().contains("江苏省南京市鼓楼区"), grounds.candidates());
    assertTrue(grounds.candidates().contains("福建省福州市鼓楼区"), grounds.candidates());
    assertEquals(Certainty.NONE, grounds.place().confidence());
  }

  @Test
  void aZoneWithoutAPlaceInItsNameLiesWhereItsHostIs() {
    Filer filer =
        find("https://sycyy.yinchuan.gov.cn/a", "苏银产业园管理委员会2025年政府信息公开工作年度报告")
            .filer()
            .orElseThrow();
    assertEquals("640100", filer.regionCode());
    assertEquals(Kind.ZONE, filer.kind());
    assertEquals(Certainty.LOW, filer.grounds().place().confidence());
  }

  @Test
  void theYearBeforeItsPublicationIsTheLastResort() {
    ReportYear year =
        find("http://a.gov.cn/202601/t20260129_1.html", "乌海市工业和信息化局政府信息公开工作年度报告")
            .year()
            .orElseThrow();
    assertEquals(2025, year.year());
    assertEquals(ReportYear.Source.PUBLICATION, year.source());
    assertTrue(find("http://a.gov.cn/201706/t1.html", "乌海市教育局政府信息公开工作年度报告").year().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://cgj.taian.gov.cn/a, taian cgj",
    "https://p.com/a?q=http%3A%2F%2Fwww.ruzhou.gov.cn%2Fc, ruzhou",
    "http://www-liangqing-gov-cn.njmu.s5.bt8.net/x, liangqing",
    "http://www.nanjing-mirror.com/gov.cn, ''"
  })
  void officialHostsAreTakenApart(String url, String labels) {
    assertEquals(labels, String.join(" ", Host.labels(url)));
  }

  private static FilerFinding find(String url, String... lines) {
    return FINDER.find(new FilerEvidence(List.of(lines), url, "", "", ""));
  }
}
