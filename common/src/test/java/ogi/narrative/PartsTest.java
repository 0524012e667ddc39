package ogi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Where a list of parts begins and ends. */
class PartsTest {
  private static List<Claim.Parts> parts(String text) {
    return Narrative.claims(List.of(new Report.Sentence("一", 1, text))).stream()
        .filter(Claim.Parts.class::isInstance)
        .map(Claim.Parts.class::cast)
        .toList();
  }

  @Test
  void aListAfterItsWordHasPartsInAnyUnit() {
    assertThat(parts("公开信息115条，其中文件35条，解读33条，财政5条，会议34场次，提案19件，采购3条。"))
        .singleElement()
        .satisfies(
            list -> {
              assertThat(list.whole()).isEqualTo(115);
              assertThat(list.parts()).containsExactly(35L, 33L, 5L, 34L, 19L, 3L);
              assertThat(list.sum()).isEqualTo(129);
              assertThat(list.named()).isTrue();
            });
  }

  @Test
  void theListEndsWhereItAddsUp() {
    assertThat(parts("发布信息83180条，其中动态8123条、政策8697条；部门39694条、镇街26666条；新媒体51200条。"))
        .singleElement()
        .satisfies(list -> assertThat(list.parts()).containsExactly(8123L, 8697L, 39694L, 26666L));
  }

  @Test
  void withoutAddingUpTheListEndsAtTheSemicolon() {
    assertThat(parts("发布信息100条，其中动态80条、政策10条；新媒体发布50条。"))
        .singleElement()
        .satisfies(list -> assertThat(list.parts()).containsExactly(80L, 10L));
  }

  @Test
  void anEnumerationBehindATotalIsAListInTheSameUnit() {
    assertThat(parts("全年检查251次，日扫描249次、周排查53次、季度普查4次、年度考核1次，覆盖率100%。"))
        .singleElement()
        .satisfies(
            list -> {
              assertThat(list.parts()).containsExactly(249L, 53L, 4L, 1L);
              assertThat(list.named()).isFalse();
            });
  }

  @Test
  void aNewActionIsNoPart() {
    assertThat(parts("公开公文107件，发布文字解读145件、图文解读22件。")).isEmpty();
    assertThat(parts("全年收到申请34件，办结35件，结转2件。")).isEmpty();
  }

  @Test
  void whatStandsInBracketsWithinAPartIsNotCountedAgain() {
    assertThat(parts("公开信息30条，其中文件20条（含解读15条），动态10条。"))
        .singleElement()
        .satisfies(list -> assertThat(list.parts()).containsExactly(20L, 10L));
  }

  @Test
  void aListMayStandInBracketsItself() {
    assertThat(parts("公开信息30条（其中文件20条、动态15条），受到好评9次。"))
        .singleElement()
        .satisfies(list -> assertThat(list.parts()).containsExactly(20L, 15L));
  }

  @Test
  void percentagesAndRoundNumbersAreNoParts() {
    assertThat(parts("公开信息30条，其中文件20条，占66.7%，动态10余条，同比增长300%。")).isEmpty();
  }
}
