package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ogi.document.TextPieces;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short way through a tidy report finds what the search finds, or stands back. */
class StraightWalkTest {
  private static final int ROUNDS = 10;
  private static final long SEED = 20_260_301;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void tidyReportsAreReadAsTheSearchReadsThem(Layout layout) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Plan plan = Plans.of(form);
      List<Token> tokens = tokens(plan, layout.write(PrintedForm.of(form, truth)));
      Optional<List<RowSpan>> straight = StraightWalk.of(plan, tokens);
      assertThat(straight).as("%s round %s", layout, round).isPresent();
      assertThat(rows(straight.get())).isEqualTo(rows(plan.aligner().align(tokens)));
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLostLabelOrFigureIsLeftToTheSearch(Layout layout) {
    Form form = Forms.f2021();
    Plan plan = Plans.of(form);
    Map<Cell, String> truth = Truth.texts(Truth.consistent(form, new Random(SEED)));
    String text = layout.write(PrintedForm.of(form, truth));
    assertThat(StraightWalk.of(plan, tokens(plan, text.replace("2.重复申请", "")))).isEmpty();
    truth.put(form.cell("requests.concluded.research"), "");
    String blank = layout.write(PrintedForm.of(form, truth));
    assertThat(StraightWalk.of(plan, tokens(plan, blank))).isEmpty();
  }

  private static List<Token> tokens(Plan plan, String text) {
    List<String> lines = text.lines().toList();
    Headings headings = Headings.of(lines);
    int from = headings.tablesFrom();
    int to = headings.tablesTo(lines.size());
    return plan.tokens().of(Marked.of(TextPieces.of(lines.subList(from - 1, to - 1), from)));
  }

  /** Headings hold no figures: whether they were found does not matter. */
  private static List<RowSpan> rows(List<RowSpan> spans) {
    return spans.stream().filter(span -> span.stop().isRow()).toList();
  }
}
