package ogi.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerPlacesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "襄樊市, 420600, 2011, 襄阳市",
    "萧山市, 330181, 2002, 萧山区",
    "莱芜市, 371200, 2019, 莱芜区 钢城区",
    "滦县, 130223, 2018, 滦州市",
    "奉贤县, 310226, 2002, 奉贤区",
    "毕节地区, 522400, 2011, 毕节市",
    "毕节市, 522401, 2011, 七星关区",
    "通州市, 320683, 2009, 通州区",
    "宣武区, 110104, 2010, 西城区",
    "旬阳县, 610928, 2021, 旬阳市",
  })
  void aFormerNameLeadsToThePlaceOfToday(String name, String code, int until, String successors) {
    FormerPlace former =
        GAZETTEER.formerlyNamed(name).stream()
            .filter(place -> place.region().code().equals(code))
            .findFirst()
            .orElseThrow();
    assertEquals(until, former.years().until());
    List<String> names = former.successors().stream().map(Region::name).toList();
    assertEquals(List.of(successors.split(" ")), names);
    for (Region successor : former.successors()) {
      assertTrue(GAZETTEER.formerNames(successor).contains(former), name);
    }
  }

  @Test
  void aNameMayMeanAnotherPlaceInAnotherYear() {
    assertEquals(List.of("341400"), codes(GAZETTEER.namedIn("巢湖市", 2009)));
    assertEquals(List.of("340181"), codes(GAZETTEER.namedIn("巢湖市", 2015)));
    assertEquals(
        List.of("合肥市", "芜湖市", "马鞍山市"),
        GAZETTEER.formerlyNamed("巢湖市").get(0).successors().stream().map(Region::name).toList());
  }

  @Test
  void whatNeverChangedStays() {
    Region changsha = GAZETTEER.named("长沙县").get(0);
    assertEquals(Years.ALL, GAZETTEER.years(changsha));
    assertEquals(List.of(changsha), GAZETTEER.namedIn("长沙县", 2005));
    assertEquals(List.of(), GAZETTEER.formerlyNamed("长沙县"));
    assertEquals(2010, GAZETTEER.years(GAZETTEER.findByCode("120116").orElseThrow()).since() + 1);
  }

  @Test
  void aFormerNameIsNeverFoundUnasked() {
    assertEquals(List.of(), GAZETTEER.named("襄樊市"));
    assertFalse(GAZETTEER.chainAt("襄樊市人民政府", 0).found());
    assertTrue(GAZETTEER.findByCode("371200").isEmpty());
    assertEquals("莱芜市", GAZETTEER.findFormerByCode("371200").orElseThrow().region().name());
  }

  @Test
  void aChainSaysWhichFormerNamesItFollowed() {
    PlaceChain chain = GAZETTEER.chainIn("湖北省襄樊市樊城区人民政府", 0, 2009);
    assertEquals(List.of("420606"), codes(chain.places()));
    assertEquals(9, chain.end());
    assertEquals(3, chain.names());
    assertEquals(List.of("襄樊市"), chain.former().stream().map(f -> f.region().name()).toList());
    assertEquals(List.of("420606"), codes(GAZETTEER.chainIn("襄阳市樊城区", 0, 2021).places()));
    assertEquals(List.of(), GAZETTEER.chainIn("襄阳市樊城区", 0, 2021).former());
    assertFalse(GAZETTEER.chainIn("襄樊市樊城区", 0, 2021).found());
    assertEquals(List.of("320612"), codes(GAZETTEER.chainIn("南通市通州市", 0, 2008).places()));
    assertEquals(List.of("340181"), codes(GAZETTEER.chainIn("巢湖市居巢区", 0, 2010).places()));
  }

  @Test
  void aTownshipIsFollowedInsideItsCounty() {
    List<FormerPlace> former = GAZETTEER.formerlyNamed("马家镇");
    assertTrue(former.stream().allMatch(p -> p.region().level() == Region.Tier.TOWNSHIP));
    long placed =
        GAZETTEER.all().stream()
            .filter(r -> r.level() == Region.Tier.TOWNSHIP)
            .mapToLong(r -> GAZETTEER.formerNames(r).size())
            .sum();
    assertTrue(placed > 1500, "townships with a former name: " + placed);
  }

  @Test
  void everyFormerPlaceHasAParentAndEverySuccessorExists() {
    int divided = 0;
    for (String[] row : ReferenceFile.rows("former.csv")) {
      for (FormerPlace place : GAZETTEER.formerlyNamed(row[1])) {
        assertTrue(GAZETTEER.findParent(place.region()).isPresent(), row[1]);
        assertFalse(place.successors().isEmpty(), row[1]);
        divided += place.successors().size() > 1 ? 1 : 0;
      }
    }
    assertTrue(divided >= 10, "divided places: " + divided);
  }

  @Test
  void theCorpsHasItsDivisionsCitiesAndRegiments() {
    Corps corps = new Corps(GAZETTEER);
    assertEquals(14, corps.divisions().size());
    assertEquals("石河子市", corps.findNamed("新疆生产建设兵团第八师").orElseThrow().city().orElseThrow().name());
    assertEquals(8, corps.findByRegiment("一四三团").orElseThrow().number());
    assertEquals(8, corps.findByRegiment("第一百四十三团").orElseThrow().number());
    assertEquals(14, corps.findByRegiment("224团").orElseThrow().number());
    assertEquals(List.of(), corps.findByRegiment("999团").stream().toList());
    long cities = corps.divisions().stream().filter(d -> d.city().isPresent()).count();
    assertEquals(12, cities);
    for (Region region : GAZETTEER.all()) {
      if (region.code().startsWith("6590") && region.level() == Region.Tier.COUNTY) {
        assertTrue(corps.findByCity(region).isPresent(), region.name());
      }
    }
  }

  @Test
  void zonesStandUnderTheirParent() {
    Zones zones = new Zones(GAZETTEER);
    assertEquals("360700", zones.named("赣州经济技术开发区").get(0).parent().code());
    assertEquals(Zones.Sort.NEW_AREA, zones.named("兰州新区").get(0).sort());
    assertEquals(List.of(), zones.named("经开区"));
    Region changchun = GAZETTEER.findByCode("220100").orElseThrow();
    List<String> names = zones.of(changchun).stream().map(Zones.Zone::name).toList();
    assertTrue(names.containsAll(List.of("长春新区", "长春高新技术产业开发区")), names.toString());
    assertEquals(names.size(), names.stream().distinct().count());
  }

  private static List<String> codes(List<Region> regions) {
    return regions.stream().map(Region::code).toList();
  }
}
