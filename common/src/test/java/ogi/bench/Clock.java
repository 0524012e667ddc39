package ogi.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Processor time and memory of this thread: what other programs do is not in it. */
final class Clock {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Clock() {}

  /** What a piece of work took of one core and of the heap. */
  record Spent(long nanos, long bytes) {}

  /** A piece of work; what it returns is kept so that it is not left out. */
  @FunctionalInterface
  interface Work {
    long run() throws Exception;
  }

  private static volatile long kept;

  static Spent measure(Work work) throws Exception {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    kept += work.run();
    long end = THREADS.getCurrentThreadCpuTime();
    return new Spent(end - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}
