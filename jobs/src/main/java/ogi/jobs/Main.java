package ogi.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program: finds the command, reports every fault in its options at once, runs it. */
@Command(
    name = "ogi",
    description =
        "Reads the annual reports on open government information, checks and compares them.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: ogi run --in data/raw --out target/sample",
      "",
      "Exit codes: 0 done, 2 done but below --fail-under, 64 wrong use, 65 nothing in the input",
      "could be used, 70 internal failure, 73 the output exists or cannot be written."
    })
public final class Main {
  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private final Workplace workplace;

  Main(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Runs one command; the exit code is 0 when it did what was asked. */
  public static void main(String[] args) {
    // The words and numbers of a run are the same everywhere.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = utf8(FileDescriptor.out);
    Workplace workplace = new Workplace(out, utf8(FileDescriptor.err), Sessions::open);
    int code = new Main(workplace).run(args);
    SparkSession.getDefaultSession()
        .foreach(
            stop -> {
              stop.stop();
              return null;
            });
    out.flush();
    if (code != ExitCode.DONE) {
      // In cluster deploy mode an exit with 0 would look like a lost driver.
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** The program's commands as picocli knows them. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    for (Task task :
        List.of(
            new RunCommand(),
            new NormaliseCommand(),
            new CompareCommand(),
            new AnomalyCommand(),
            new ExplainCommand(),
            new ExportCommand(),
            new SimulateCommand())) {
      line.addSubcommand(task);
    }
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().parser().collectErrors(true));
    line.getCommandSpec().parser().collectErrors(true);
    line.setUsageHelpAutoWidth(false);
    return line;
  }

  int run(String... args) {
    CommandLine line = commandLine();
    ParseResult parsed = line.parseArgs(args);
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandLine command = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested()) {
      command.usage(workplace.out(), Ansi.OFF);
      return ExitCode.DONE;
    }
    List<String> faults = new ArrayList<>();
    parsed.errors().forEach(error -> faults.add(error.getMessage()));
    if (last != parsed) {
      last.errors().forEach(error -> faults.add(error.getMessage()));
    }
    if (!(command.getCommand() instanceof Task task)) {
      if (faults.isEmpty()) {
        faults.add("no command is given");
      }
      return wrongUse(command, faults);
    }
    return run(command, task, faults);
  }

  private int run(CommandLine command, Task task, List<String> faults) {
    try {
      task.check(workplace, faults);
      if (!faults.isEmpty()) {
        return wrongUse(command, faults);
      }
      workplace.announce();
      return task.run(workplace);
    } catch (Refusal refusal) {
      refusal.lines().forEach(problem -> workplace.err().println("ogi: " + problem));
      return refusal.code();
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      return internal(e, task.verbosity().debug());
    }
  }

  private int wrongUse(CommandLine command, List<String> faults) {
    faults.forEach(fault -> workplace.err().println("ogi: " + fault));
    workplace.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USE;
  }

  private int internal(Throwable e, boolean debug) {
    String message =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    workplace.err().println("ogi: internal failure: " + e.getClass().getSimpleName() + message);
    if (debug) {
      e.printStackTrace(workplace.err());
    } else {
      workplace.err().println("ogi: run it again with --debug to see where");
    }
    return ExitCode.INTERNAL;
  }
}
