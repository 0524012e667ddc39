package ogi.jobs;

import java.util.List;

/** One command: its options are checked as a whole before it does anything. */
interface Task {
  /** Adds what is wrong with the options, one line each; may look at the file system. */
  void check(Workplace workplace, List<String> faults);

  /** Does the work and returns the exit code. */
  int run(Workplace workplace);

  /** What the user wants to see. */
  Verbosity verbosity();
}
