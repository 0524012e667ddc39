package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.document.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may fill cells although it is no plain figure, and what must not. */
class TokenTest {
  private static Token token(String text) {
    Piece piece = new Piece(text, 1, "", 1, 0, Piece.Kind.GRID);
    return new Token(piece, PrintedNumber.parse(text), List.of(), false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "12 0", "12/", "12 /", "/0", "7—"})
  void figuresAndMarksOfTwoCellsAreNoLabel(String text) {
    assertThat(token(text).isPartedDigits()).isTrue();
    assertThat(token(text).isText()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"— 4 —", "/4/", "4/12", "第4页", "12/31/2021", "1234567890123/", "二〇二一"})
  void numbersOfPagesAndDatesAreText(String text) {
    assertThat(token(text).isPartedDigits()).isFalse();
    assertThat(token(text).isText()).isTrue();
  }
}
