package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final String[] PIECES = {
    "公開",
    "公开",
    "資訊公開",
    "資讯公开",
    "年度报告",
    "報告",
    "（",
    "(",
    "xiàn)",
    "ｘian）",
    "<p class=x>",
    "＜/p＞",
    "&nbsp;",
    "[bookmark:_GoBack]",
    "\u3000",
    "|",
    " ",
    "\u200b",
    "２０２１年",
    "2021年",
    "，",
    "某局",
    "ａ",
    "a"
  };

  @Test
  void aLineIsAsLongAsWhatIsComparedOfIt() {
    Random random = new Random(20260301);
    for (int round = 0; round < 2000; round++) {
      String source = words(random);
      Line line = new Line(1, source);
      assertEquals(Line.flat(source), line.text(), source);
      assertEquals(line.text().length(), line.length(), source);
    }
  }

  @Test
  void whatIsComparedIsSeenInTheSigns() {
    Random random = new Random(20260302);
    long open = Signs.mark("公开");
    long information = Signs.mark("信");
    for (int round = 0; round < 2000; round++) {
      String source = words(random);
      Line line = new Line(1, source);
      String text = line.text();
      assertTrue(!text.contains("公开") || line.mayHoldAll(open), source);
      assertTrue(!text.contains("信") || line.mayHoldAny(information), source);
      assertTrue(!text.matches(".*[a-z].*") || line.mayHoldAny(Signs.LATIN), source);
      assertTrue(!text.contains("20") || line.mayHoldAll(Signs.mark("20")), source);
    }
  }

  @Test
  void aLineWithoutACharacterHasNotItsSign() {
    Line line = new Line(1, "某局政务公开工作");
    assertTrue(line.mayHoldAll(Signs.mark("公开")));
    assertFalse(line.mayHoldAny(Signs.mark("报年20")));
    assertFalse(line.mayHoldAll(Signs.mark("公开报")));
    assertThrows(IllegalArgumentException.class, () -> Signs.mark("某"));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
