package ogi.compare.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InequalityPartsTest {
  @Test
  void printedPartsAddUpToTheLastDigit() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < 5 + random.nextInt(40); i++) {
        int events = 1 + random.nextInt(90);
        members.add(new Member("f" + i, "p" + random.nextInt(7), events, 1 + random.nextInt(5000)));
      }
      InequalityParts parts = InequalityParts.of(Inequalities.of(members, true).orElseThrow());
      BigDecimal theil = parts.theilBetween().orElseThrow().add(parts.theilWithin().orElseThrow());
      assertThat(theil).as("seed " + seed).isEqualByComparingTo(parts.theil().orElseThrow());
      BigDecimal meanLog =
          parts.meanLogBetween().orElseThrow().add(parts.meanLogWithin().orElseThrow());
      assertThat(meanLog).as("seed " + seed).isEqualByComparingTo(parts.meanLog().orElseThrow());
      BigDecimal gini =
          parts
              .giniBetween()
              .orElseThrow()
              .add(parts.giniWithin().orElseThrow())
              .add(parts.giniOverlap().orElseThrow());
      assertThat(gini).as("seed " + seed).isEqualByComparingTo(parts.gini().orElseThrow());
    }
  }

  @Test
  void moneyHasNoChanceInIt() {
    List<Member> members = List.of(new Member("a", "p", 1.5, 10), new Member("b", "q", 2.5, 10));
    Inequality found = Inequalities.of(members, false).orElseThrow();
    assertThat(InequalityParts.of(found).byChance()).isEmpty();
  }
}
