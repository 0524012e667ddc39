package ogi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import ogi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reading slow, endless or fail. */
class HostileNarrativeTest {
  private static final long SEED = 20_210_926;
  private static final int ROUNDS = 200;
  private static final String[] PIECES = {
    "收到",
    "申请",
    "其中",
    "12",
    "9999999999999999999999",
    "件",
    "，",
    "、",
    "；",
    "。",
    "（",
    "）",
    "(",
    "1,234",
    "《",
    "》",
    "2021年",
    "自",
    "至",
    "月",
    "日",
    "%",
    "万元",
    "信息处理费",
    "国办公开办函〔",
    "〕",
    "号",
    "\u0000",
    "\uD800",
    "占",
    ".",
    ",",
    "余",
    "未收到",
    "复议",
    "规范性文件",
    "制定",
    "共",
    "－",
    "７"
  };

  private static List<Claim> claims(String text) {
    return Narrative.claims(List.of(new Report.Sentence("一", 1, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "（",
        "《",
        "1",
        "1,",
        "1,234",
        "0.",
        "，",
        "、",
        "其中1条、",
        "其中",
        "自2021年",
        "国办公开办函",
        "收到申请1件，",
        "申请1件占5%，",
        "。",
        "全年共1次，1次、",
        "2021年"
      })
  void aMillionRepetitionsAreReadAtOnce(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<Claim> claims = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> claims(text));
    assertThat(claims).hasSizeLessThan(Narrative.MOST + Narrative.LONGEST);
    assertThat(claims).allSatisfy(c -> assertThat(c.quote()).hasSizeLessThan(601));
  }

  @Test
  void anyMixtureIsRead() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(200); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(claims(text.toString())).as("seed %d round %d", SEED, round).isNotNull();
    }
  }
}
