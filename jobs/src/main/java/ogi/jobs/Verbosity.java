package ogi.jobs;

import picocli.CommandLine.Option;

/** How much a command tells. */
final class Verbosity {
  @Option(
      names = {"-v", "--verbose"},
      description = "Show the progress of short work too, and what was left out of the input.")
  private boolean verbose;

  @Option(names = "--debug", description = "Show the stack trace of an internal failure.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  boolean verbose() {
    return verbose;
  }

  boolean debug() {
    return debug;
  }

  boolean help() {
    return help;
  }
}
