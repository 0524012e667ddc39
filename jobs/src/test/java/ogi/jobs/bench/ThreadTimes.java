package ogi.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time of Java's own threads so far, as Linux counts it per thread: a run of minutes pays
 * for its compiler like one of hours, so that the two must not be mixed up with the work.
 */
final class ThreadTimes {
  /** Ticks a second of {@code /proc}; fixed on Linux. */
  private static final double TICKS = 100;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private ThreadTimes() {}

  /** Seconds of the just-in-time compilers. */
  static double compiling() throws IOException {
    return of("C1 CompilerThre", "C2 CompilerThre");
  }

  /** Seconds of the garbage collector's threads; the serial one works in the VM's thread. */
  static double collecting() throws IOException {
    return of("GC Thread", "G1 ", "VM Thread");
  }

  private static double of(String... names) throws IOException {
    double sum = 0;
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      for (Path task : tasks.toList()) {
        sum += seconds(task.resolve("stat"), List.of(names));
      }
    }
    return sum;
  }

  private static double seconds(Path stat, List<String> names) throws IOException {
    String line;
    try {
      line = Files.readString(stat);
    } catch (NoSuchFileException ended) {
      return 0;
    }
    String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
    if (names.stream().noneMatch(name::startsWith)) {
      return 0;
    }
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS;
  }
}
