package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import ogi.filer.FilerScore.Field;
import org.junit.jupiter.api.Test;

/**
 * A smaller measurement than docs/accuracy-filers.md: nothing is answered wrongly, little is
 * refused.
 */
class FilerAccuracyTest {
  @Test
  void collectedTitlesAreAnsweredRightly() throws IOException {
    FilerScore score = RealFilers.score(RealFilers.collected(), page -> true);
    assertEquals(List.of(), score.wrong());
    assertTrue(score.refused(Field.PROVINCE) <= 9, score.lines("collected"));
    assertTrue(score.right(Field.PROVINCE) >= 310, score.lines("collected"));
  }

  @Test
  void keptPagesAreNotAnsweredWronglyWithHighConfidence() throws IOException {
    assumeTrue(Files.exists(RealFilers.casesFile()), "the cases are not beside the project");
    FilerScore score = RealFilers.score(RealFilers.kept(), page -> true);
    assertEquals(List.of(), score.wrongAtHigh());
    assertEquals(0, score.wrong(Field.PROVINCE), score.wrong().toString());
    assertTrue(score.wrong().size() <= 2, score.wrong().toString());
    assertTrue(score.refused(Field.PROVINCE) <= 7, score.lines("kept"));
    FilerScore told = RealFilers.score(SourceEvidence.told(RealFilers.kept()), page -> true);
    for (Field field : List.of(Field.PROVINCE, Field.COUNTY, Field.LEVEL, Field.KIND, Field.YEAR)) {
      int asked = told.right(field) + told.wrong(field) + told.refused(field);
      assertTrue(told.refused(field) <= 0.03 * asked, told.lines("kept"));
    }
  }

  @Test
  void simulatedFilersAreFound() {
    SimulatedFilers simulated = SimulatedFilers.of(150, 7);
    FilerScore score = simulated.score;
    assertEquals(List.of(), score.wrongAtHigh());
    assertTrue(score.refused(Field.COUNTY) <= 3, score.lines("simulated"));
  }
}
