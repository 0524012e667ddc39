package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private final Glance glance =
      Glance.of(List.of("一、总体情况", "壹、總體情況", "２０２１年 主动", "", "［bookmark: a]"));

  @Test
  void aLineHasTheCharactersOfItsText() {
    assertThat(glance.hasAll(0, Glance.mark("总体"))).isTrue();
    assertThat(glance.hasAll(0, Glance.mark("总体述"))).isFalse();
    assertThat(glance.hasAny(0, Glance.mark("述体"))).isTrue();
    assertThat(glance.hasAny(2, Glance.mark("总体"))).isFalse();
    assertThat(glance.hasAny(3, Glance.mark("总体"))).isFalse();
  }

  @Test
  void traditionalAndWideCharactersAreTheSame() {
    assertThat(glance.hasAll(1, Glance.mark("总体"))).isTrue();
    assertThat(glance.hasAny(4, Glance.mark("["))).isTrue();
  }

  @Test
  void aCharacterThatIsNotLookedForHasNoMark() {
    assertThatThrownBy(() -> Glance.mark("总甲")).isInstanceOf(IllegalArgumentException.class);
  }
}
