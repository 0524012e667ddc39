package ogi.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void residentsOfTheProvincesAddToTheCensus() {
    long sum = 0;
    for (String[] row : ReferenceFile.rows("provinces.csv")) {
      sum += row[3].isEmpty() ? 0 : Long.parseLong(row[3]);
    }
    assertEquals(1_409_778_724L, sum);
  }

  @Test
  void everyRegionHasItsParent() {
    for (Region region : GAZETTEER.all()) {
      boolean province = region.level() == Tier.PROVINCE;
      assertEquals(!province, GAZETTEER.findParent(region).isPresent(), region.code());
      assertEquals(Tier.PROVINCE, GAZETTEER.province(region).level());
    }
    assertEquals(32 + 333 + 2974 + 41_341, GAZETTEER.all().size());
  }

  @Test
  void namesakesStayApart() {
    assertEquals(List.of("320106", "320302", "350102", "410204"), codes("鼓楼区"));
    assertEquals(List.of("320113"), codes("栖霞区"));
    assertEquals(List.of("370686"), codes("栖霞市"));
    assertEquals(List.of(), codes("栖霞"));
    assertEquals(
        List.of("320113", "370686"),
        GAZETTEER.stemmed("栖霞").stream().map(Region::code).sorted().toList());
  }

  @Test
  void districtsOfMunicipalitiesBelongToTheMunicipality() {
    Region dazu = GAZETTEER.findByCode("500111").orElseThrow();
    assertEquals("500000", dazu.parentCode());
    assertEquals(Tier.COUNTY, dazu.level());
  }

  @Test
  void zonesOfTheBureauAreMarked() {
    Region zone = GAZETTEER.findByCode("220173").orElseThrow();
    assertEquals("长春高新技术产业开发区", zone.name());
    assertEquals(Standing.STATISTICAL, zone.standing());
  }

  @Test
  void aChainNarrowsEachNameByTheOneBefore() {
    PlaceChain chain = GAZETTEER.chainAt("西工区西工街道办事处2021年", 0);
    assertEquals(List.of("410303003"), chain.places().stream().map(Region::code).toList());
    assertEquals(7, chain.end());
    assertEquals(2, chain.names());
    assertEquals(1, GAZETTEER.chainAt("广元市昭化区清水镇人民政府", 0).places().size());
    assertEquals(4, GAZETTEER.chainAt("鼓楼区人民政府", 0).places().size());
  }

  @Test
  void aRungMayBeLeftOutAndAProvinceAbbreviated() {
    assertEquals("230225", GAZETTEER.chainAt("黑龙江省甘南县气象局", 0).places().get(0).code());
    assertEquals("420203", GAZETTEER.chainAt("湖北黄石西塞山区", 0).places().get(0).code());
  }

  @Test
  void aStemAloneIsNoPlace() {
    assertFalse(GAZETTEER.chainAt("西塞山的", 0).found());
    assertFalse(GAZETTEER.chainAt("我局", 0).found());
  }

  @Test
  void areaCodesMayServeSeveralCities() {
    AreaCodes codes = new AreaCodes(GAZETTEER);
    assertEquals(List.of("360700"), codes.served("0797").stream().map(Region::code).toList());
    assertTrue(codes.served("024").size() > 1);
    assertEquals(List.of(), codes.served("0000"));
  }

  @Test
  void traditionalScriptAndGlossesAreBroughtIntoOne() {
    assertEquals("现行有效件数(总)", Script.simplified("現(xiàn)行有效件數(shù)（總）"));
    assertEquals("乾县", Script.simplified("乾縣"));
  }

  private static List<String> codes(String name) {
    return GAZETTEER.named(name).stream().map(Region::code).toList();
  }
}
