package ogi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick way to a ratio's text against the exact value of the double. */
class RatioTextTest {
  private static final int ROUNDS = 20_000;

  @Test
  void theQuickWaySaysWhatTheExactValueSays() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < ROUNDS; i++) {
      double size =
          StrictMath.pow(10, random.nextDouble(-16, 20)) * (random.nextBoolean() ? 1 : -1);
      same(size);
      same(random.nextInt(1, 5000) / (double) random.nextInt(1, 5000));
      same(100.0 * random.nextInt(1, 5000) / random.nextInt(1, 5000));
    }
  }

  @Test
  void halvesAndPowersOfTenAreNoExceptions() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < ROUNDS; i++) {
      // Nine digits and a half: doubles that lie exactly or nearly between two texts.
      same(random.nextInt(100_000_000, 1_000_000_000) + 0.5);
      same((random.nextInt(100_000_000, 1_000_000_000) + 0.5) / 1024);
      same(Double.parseDouble(random.nextInt(100_000_000, 1_000_000_000) + "5e-" + (i % 20)));
    }
    for (int exponent = -15; exponent < 20; exponent++) {
      double ten = Double.parseDouble("1e" + exponent);
      same(ten);
      same(Math.nextDown(ten));
      same(Math.nextUp(ten));
      same(ten * 0.9999999995);
    }
    same(0);
    same(-0.0);
    same(Double.MIN_VALUE);
    same(Double.MAX_VALUE);
  }

  private static void same(double ratio) {
    assertThat(RatioText.of(ratio)).as("%s", ratio).isEqualTo(RatioText.exact(ratio));
  }
}
