package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which reports belong to an area, and what they show of its government's. */
class AreaPartsTest {
  private static final String NEW = "requests.new.total";
  private static final String PERMITS = "disclosure.licensing.decisions";
  private static final FilerFinder FINDER = new FilerFinder(ogi.region.Gazetteer.standard());

  @Test
  void anAreaHasItsOfficeItsDepartmentsAndTheGovernmentsBelow() {
    assertEquals(List.of("420203", "420200"), AreaParts.areas(filer("黄石市西塞山区人民政府")));
    assertEquals(List.of("420203"), AreaParts.areas(filer("黄石市西塞山区财政局")));
    assertEquals(List.of("420203"), AreaParts.areas(filer("黄石市西塞山区人民政府办公室")));
    assertEquals(List.of("410303"), AreaParts.areas(filer("洛阳市西工区西工街道办事处")));
    assertEquals(List.of(), AreaParts.areas(filer("国家税务总局合肥市税务局")));
    assertEquals(List.of(), AreaParts.areas(filer("赣州经济技术开发区管委会")));
  }

  @Test
  void twoLargerFiguresShowThatTheGovernmentSpeaksForItself() {
    AreaParts.Part government = part("g", "黄石市西塞山区", Map.of(NEW, 3L, PERMITS, 5L));
    AreaParts.Part bureau = part("b", "黄石市西塞山区财政局", Map.of(NEW, 9L, PERMITS, 1L));
    AreaParts.Part other = part("c", "黄石市西塞山区民政局", Map.of(NEW, 4L));
    assertEquals(Map.of(), AreaParts.of("420203", List.of(government, bureau)));
    var settled = AreaParts.of("420203", List.of(government, bureau, other));
    assertEquals(Scope.OWN, settled.get("g").scope());
    assertEquals(1, settled.size());
  }

  @Test
  void theOfficesOwnFiguresAreTheGovernments() {
    Map<String, Long> figures = Map.of(NEW, 3L, PERMITS, 5L);
    AreaParts.Part government = part("g", "黄石市西塞山区", figures);
    AreaParts.Part office = part("o", "黄石市西塞山区人民政府办公室", figures);
    var settled = AreaParts.of("420203", List.of(government, office));
    assertEquals(Scope.OWN, settled.get("g").scope());
    assertEquals(Certainty.MEDIUM, settled.get("g").ground().confidence());
  }

  private static AreaParts.Part part(String id, String name, Map<String, Long> figures) {
    return AreaParts.Part.of(id, filer(name), figures);
  }

  private static Filer filer(String name) {
    return FINDER.find(FilerEvidence.of(List.of(name + "2021年政府信息公开工作年度报告"))).filer().orElseThrow();
  }
}
