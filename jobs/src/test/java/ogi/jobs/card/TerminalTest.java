package ogi.jobs.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text on a terminal. */
class TerminalTest {
  @Test
  void chineseTakesTwoColumns() {
    assertThat(Terminal.width("总计 12")).isEqualTo(7);
    assertThat(Terminal.left("总计", 6)).isEqualTo("总计  ");
    assertThat(Terminal.right("总计", 6)).isEqualTo("  总计");
  }

  @Test
  void longTextIsCutWithinItsColumns() {
    assertThat(Terminal.left("自然人总计", 6)).isEqualTo("自然… ");
    assertThat(Terminal.width(Terminal.left("a自然人总计", 6))).isEqualTo(6);
  }

  /** Escape sequences, a bell, marks that turn the direction of writing. */
  @Test
  void nothingSteersTheTerminal() {
    assertThat(Terminal.clean("a\u001B[31mb\u0007\u202Ec\nd\u200B")).isEqualTo("a [31mb c d");
  }
}
