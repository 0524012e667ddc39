package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands have the options that are told here, and their help tells them. */
class HelpTest {
  private static final List<String> ALWAYS = List.of("--debug", "--help", "--verbose");
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "run",
              List.of(
                  "--fail-under",
                  "--in",
                  "--metrics",
                  "--out",
                  "--overrides",
                  "--peers",
                  "--residents",
                  "--roster",
                  "--sources"),
          "normalise", List.of("--in", "--out", "--overrides", "--sources"),
          "compare", List.of("--in", "--metrics", "--peers", "--residents", "--roster"),
          "anomaly", List.of("--in", "--overrides", "--roster"),
          "explain", List.of(),
          "export", List.of("--format", "--out"),
          "simulate", List.of("--faults", "--out", "--reports", "--seed"));

  static Stream<String> commands() {
    return OPTIONS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsInTheHelp(String command) {
    CommandLine line = main().commandLine().getSubcommands().get(command);
    List<String> found =
        line.getCommandSpec().options().stream().map(OptionSpec::longestName).sorted().toList();
    List<String> expected =
        Stream.concat(OPTIONS.get(command).stream(), ALWAYS.stream()).sorted().toList();
    assertThat(found).isEqualTo(expected);
    Cli.Result help = new Cli(null).run(command, "--help");
    assertThat(help.code()).isZero();
    expected.forEach(option -> assertThat(help.out()).contains(option));
    assertThat(help.out()).contains("Example").contains("ogi " + command);
  }

  @Test
  void theHelpNamesAllCommandsAndExitCodes() {
    Cli.Result help = new Cli(null).run("--help");
    assertThat(help.code()).isZero();
    OPTIONS.keySet().forEach(command -> assertThat(help.out()).contains(command));
    assertThat(help.out()).contains("Exit codes").contains("65");
    assertThat(main().commandLine().getSubcommands().keySet()).isEqualTo(OPTIONS.keySet());
  }

  private static Main main() {
    return new Main(new Workplace(System.out, System.err, () -> (SparkSession) null));
  }
}
