package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.document.TextPieces;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The narrow searches find the walk that a search among all walks finds. */
class CheapestWalkTest {
  private static final int ROUNDS = 12;
  private static final long SEED = 20_260_301;

  /** Dearer than any walk. */
  private static final int ALL = Strip.FAR / 2;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void damagedTablesAreWalkedAsIfAllWalksWereLookedAt(Layout layout) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Plan plan = Plans.of(form);
      String text = layout.write(PrintedForm.of(form, Truth.texts(Truth.consistent(form, random))));
      List<String> lines = damaged(text.lines().toList(), 1 + round * 3, random);
      List<Token> tokens = plan.tokens().of(Marked.of(TextPieces.of(lines, 1)));
      Track track = new Track(plan.stops());
      CheapestWalk all =
          new CheapestWalk(track, tokens, new Outlook(track, tokens), new Limit(ALL, 0));
      assertThat(plan.aligner().path(tokens))
          .as("%s round %s of seed %s", layout, round, SEED)
          .isEqualTo(all.path());
    }
  }

  /** Lines lost, printed twice or moved, as many times as told. */
  private static List<String> damaged(List<String> whole, int times, Random random) {
    List<String> lines = new ArrayList<>(whole);
    for (int i = 0; i < times; i++) {
      String line = lines.remove(random.nextInt(lines.size()));
      switch (random.nextInt(3)) {
        case 0 -> {}
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        default -> {
          int at = random.nextInt(lines.size());
          lines.add(at, line);
          lines.add(at, line);
        }
      }
    }
    return lines;
  }
}
