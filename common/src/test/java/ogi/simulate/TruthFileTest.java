package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Truths are written as one line each and come back unchanged. */
class TruthFileTest {
  @Test
  void everyTruthComesBackFromItsLine() {
    Corpus.documents(400, 12, Mix.STANDARD.with(0.8, 1))
        .forEach(
            document -> {
              String line = TruthFile.line(document.truth());
              assertThat(line).doesNotContain("\n");
              assertThat(TruthFile.parse(line)).as(line).isEqualTo(document.truth());
            });
  }

  @Test
  void aLineOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> TruthFile.parse("{")).isInstanceOf(IllegalArgumentException.class);
  }
}
