package ogi.compare.metric;

import java.util.List;

/** A metric registry that cannot be used; all its problems at once, one sentence each. */
public final class BadRegistry extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  BadRegistry(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the file. */
  public List<String> problems() {
    return problems;
  }
}
