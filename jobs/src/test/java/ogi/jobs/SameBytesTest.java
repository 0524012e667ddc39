package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: run again, otherwise partitioned, in another place. */
@ExtendWith(SparkRoom.class)
class SameBytesTest {
  private static final String RAW = Folders.top().resolve("data/raw").toString();

  @Test
  void runningTwiceGivesEqualTables(Cli cli, @TempDir Path folder) {
    assertThat(tables(cli.run("run", "--in", RAW, "--out", out(folder, "a")), folder, "a"))
        .isEqualTo(tables(cli.run("run", "--in", RAW, "--out", out(folder, "b")), folder, "b"));
  }

  @Test
  void rowsSentThroughSparkGiveEqualTables(Cli cli, @TempDir Path folder) {
    Map<String, String> few =
        tables(cli.run("run", "--in", RAW, "--out", out(folder, "few")), folder, "few");
    Map<String, String> many =
        tables(
            cli.runWithoutShortCuts("run", "--in", RAW, "--out", out(folder, "many")),
            folder,
            "many");
    assertThat(many).isEqualTo(few);
  }

  @Test
  void stepByStepGivesTheTablesOfOneGo(Cli cli, @TempDir Path folder) {
    Map<String, String> whole =
        tables(cli.run("run", "--in", RAW, "--out", out(folder, "whole")), folder, "whole");
    String steps = out(folder, "steps");
    assertThat(cli.run("normalise", "--in", RAW, "--out", steps).code()).isZero();
    assertThat(cli.runWithoutShortCuts("compare", "--in", steps).code()).isZero();
    assertThat(tables(cli.run("anomaly", "--in", steps), folder, "steps")).isEqualTo(whole);
  }

  /** One core, Turkish (where i has no dot above in capitals), far west of Greenwich. */
  @Test
  void anotherPlaceGivesEqualTables(Cli cli, @TempDir Path folder) throws Exception {
    Map<String, String> here =
        tables(cli.run("run", "--in", RAW, "--out", out(folder, "here")), folder, "here");
    List<String> command = new ArrayList<>(java());
    command.addAll(
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Marquesas",
            "-Dspark.master=local[1]",
            "-cp",
            classPath(),
            Main.class.getName()));
    command.addAll(List.of("run", "--in", RAW, "--out", out(folder, "there")));
    Process process = new ProcessBuilder(command).inheritIO().directory(folder.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Folders.tables(folder.resolve("there"))).isEqualTo(here);
  }

  private static List<String> java() throws IOException {
    Path options = Folders.top().resolve("jobs/src/main/ogi");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + options.resolve("java-module-options"),
        "-Dlog4j2.configurationFile=" + options.resolve("log4j2.properties"),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC");
  }

  private static String classPath() {
    String underMaven = System.getProperty("surefire.test.class.path");
    return underMaven == null ? System.getProperty("java.class.path") : underMaven;
  }

  private static String out(Path folder, String name) {
    return folder.resolve(name).toString();
  }

  private static Map<String, String> tables(Cli.Result result, Path folder, String name) {
    assertThat(result.code()).as(result.err()).isZero();
    return Folders.tables(folder.resolve(name));
  }
}
