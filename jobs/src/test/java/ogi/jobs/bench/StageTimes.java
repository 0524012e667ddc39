package ogi.jobs.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;

/** What each stage took on the executors. */
final class StageTimes extends SparkListener {
  private static final double NANOS = 1e9;
  private final StringBuffer lines = new StringBuffer();
  private final AtomicLong shuffled = new AtomicLong();

  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    TaskMetrics metrics = stage.taskMetrics();
    shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
    lines.append(
        String.format(
            Locale.ROOT,
            "stage=%d tasks=%d cpu=%.2f shuffle_mib=%.1f what=%s%n",
            stage.stageId(),
            stage.numTasks(),
            metrics.executorCpuTime() / NANOS,
            metrics.shuffleWriteMetrics().bytesWritten() / (double) (1 << 20),
            stage.name().replace(' ', '_')));
  }

  void tell() {
    System.out.print(lines);
    System.out.printf(Locale.ROOT, "shuffle_mib=%.1f%n", shuffled.get() / (double) (1 << 20));
  }
}
