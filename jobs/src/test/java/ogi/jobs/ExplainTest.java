package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The repair card of a report, and how a report is named. */
@ExtendWith(SparkRoom.class)
class ExplainTest {
  @TempDir private Path folder;
  private String run;

  @BeforeEach
  void aRun(Cli cli) {
    run = folder.resolve("run").toString();
    String raw = Folders.top().resolve("data/raw").toString();
    assertThat(cli.run("normalise", "--in", raw, "--out", run).code()).isZero();
  }

  /** Seed 0: the totals of the results are 0 where 11 is right, and two cells were lost. */
  @Test
  void theCardShowsWhatToChange(Cli cli) {
    Cli.Result card = cli.run("explain", run, "000_caee");
    assertThat(card.code()).as(card.err()).isZero();
    assertThat(card.out())
        .contains("西塞山区 2021年", "勾稽不符（4）", "唯一方案")
        .contains("（七）总计·自然人”：0 → 11")
        .contains("（七）总计·总计”：0 → 11")
        .contains("“四、结转下年度继续办理·总计” = 0")
        .contains("  0!")
        .contains("  0=");
  }

  @Test
  void noLineOfTheCardSteersTheTerminal(Cli cli) {
    String card = cli.run("explain", run, "001_").out();
    assertThat(card.codePoints().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
  }

  @Test
  void anAmbiguousNameListsWhatFits(Cli cli) {
    Cli.Result several = cli.run("explain", run, ".txt");
    assertThat(several.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(several.err()).contains("5 reports fit .txt").contains("西塞山区");
    Cli.Result none = cli.run("explain", run, "nowhere");
    assertThat(none.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(none.err()).contains("no report of the run fits nowhere");
  }
}
