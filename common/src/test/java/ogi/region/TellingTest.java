package ogi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TellingTest {
  private static final Telling TELLING = new Telling("公开年");

  @Test
  void eachCharacterHasABit() {
    assertThat(TELLING.mark("")).isZero();
    assertThat(TELLING.mark("年公")).isEqualTo(0b101);
    assertThat(TELLING.place('开')).isEqualTo(1);
    assertThat(TELLING.place('月')).isEqualTo(-1);
  }

  @Test
  void refusesWhatHasNoBitOfItsOwn() {
    assertThatIllegalArgumentException().isThrownBy(() -> TELLING.mark("年月"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Telling("公公"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Telling(Telling.class.getName().repeat(9)));
  }

  @Test
  void theLastBitIsOneOfThem() {
    StringBuilder most = new StringBuilder();
    for (char c = '一'; most.length() < Long.SIZE; c++) {
      most.append(c);
    }
    Telling full = new Telling(most.toString());
    assertThat(full.mark(most.substring(Long.SIZE - 1))).isEqualTo(Long.MIN_VALUE);
    most.append('0');
    assertThatIllegalArgumentException().isThrownBy(() -> new Telling(most.toString()));
  }
}
