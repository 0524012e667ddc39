package ogi.jobs;

import java.util.List;

/** A command cannot do what was asked: what to tell the user, and the exit code. */
public final class Refusal extends RuntimeException {
  private final int code;
  private final List<String> lines;

  public Refusal(int code, List<String> lines) {
    super(String.join("; ", lines));
    this.code = code;
    this.lines = List.copyOf(lines);
  }

  public Refusal(int code, String line) {
    this(code, List.of(line));
  }

  public int code() {
    return code;
  }

  /** One line per problem. */
  public List<String> lines() {
    return lines;
  }
}
