package ogi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The quick looks at a text's script tell what changing it would show. */
class ScriptTest {
  @Test
  void aTextWhoseLettersStayIsSimplified() {
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      for (String text : new String[] {"信" + c, c + "息", "(" + c + ")", "（" + c + "息"}) {
        boolean kept = letters(text).equals(letters(Script.simplified(text)));
        if (Script.isSimplified(text)) {
          assertThat(kept).as("U+%04X in %s", (int) c, text).isTrue();
        }
      }
    }
    assertThat(Script.isSimplified("（一）政府信息公开12件")).isTrue();
    assertThat(Script.isSimplified("資訊公開")).isFalse();
    assertThat(Script.isSimplified("现(xiàn)有")).isFalse();
  }

  @Test
  void aTextWithNothingToChangeStaysAsItIs() {
    assertThat(Script.simplified("主动公开 12")).isEqualTo("主动公开 12");
    assertThat(Script.simplified("（一）資訊現(xiàn)有１２")).isEqualTo("(一)资讯现有12");
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
