package ogi.jobs;

/** Exit codes of the commands; from 64 on they are those of BSD's sysexits.h. */
public final class ExitCode {
  public static final int DONE = 0;

  /** Done, but below the share asked for with {@code --fail-under}. */
  public static final int BELOW_THRESHOLD = 2;

  /** Wrong use: options, paths that do not exist. */
  public static final int WRONG_USE = 64;

  /** Nothing in the input could be used. */
  public static final int NOTHING_USABLE = 65;

  /** Our fault or a broken installation. */
  public static final int INTERNAL = 70;

  /** The output folder exists or cannot be written. */
  public static final int CANNOT_WRITE = 73;

  private ExitCode() {}
}
