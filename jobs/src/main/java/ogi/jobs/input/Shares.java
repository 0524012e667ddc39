package ogi.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ogi.document.archive.Splits;
import org.apache.hadoop.conf.Configuration;

/**
 * Parts the input into tasks, by sizes alone: nothing is opened but large archives. Where an
 * archive is cut depends on its own size only, so that its parts are the same on every cluster.
 */
public final class Shares {
  /** Setting: documents of so many bytes are one task. */
  public static final String TASK_BYTES = "spark.ogi.task.bytes";

  /** Some seconds of work, and little to read again when a task fails. */
  public static final long STANDARD_TASK_BYTES = 32L << 20;

  /** Opening a file costs as much as reading so many bytes; 512 small files are a task at most. */
  private static final long OPENING = 64 << 10;

  /** Tasks for each core, so that a slow one does not keep the others waiting. */
  private static final int PER_CORE = 4;

  /** Packed pages are a fifth to a tenth of their size. */
  private static final int PACKED = 8;

  private final Files files;
  private final long taskBytes;
  private final int cores;
  private final List<Share> shares = new ArrayList<>();

  private Shares(Files files, long taskBytes, int cores) {
    this.files = files;
    this.taskBytes = taskBytes;
    this.cores = cores;
  }

  /**
   * The tasks for some files.
   *
   * @param taskBytes documents of so many bytes are one task
   * @param cores that should have work
   */
  public static List<Share> of(
      List<InputFile> input, Configuration configuration, long taskBytes, int cores) {
    Shares shares = new Shares(new Files(configuration), taskBytes, cores);
    List<InputFile> rest = new ArrayList<>();
    for (InputFile file : input) {
      boolean large = file.mayHoldMany() && file.bytes() > taskBytes / PACKED;
      if (!large || !shares.cut(file)) {
        rest.add(file);
      }
    }
    shares.pack(rest);
    return List.copyOf(shares.shares);
  }

  /** Shares out one archive; false for a document, and for what is only found out while reading. */
  private boolean cut(InputFile file) {
    try {
      switch (files.kind(file)) {
        case WARC_GZIP -> cutRecords(file);
        case ZIP -> cutZip(file);
        case TAR, TAR_GZIP, WARC -> shares.add(new Share.Stream(file));
        case GZIP, NONE, RAR, SEVEN_ZIP, XZ, BZIP2 -> {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      // The task that reads it will meet the same, and tell it as an outcome.
      return false;
    }
  }

  private void cutRecords(InputFile file) {
    long step = Math.max(1, taskBytes / PACKED);
    for (long from = 0; from < file.bytes(); from += step) {
      shares.add(new Share.Records(file, from, Math.min(file.bytes(), from + step)));
    }
  }

  private void cutZip(InputFile file) throws IOException {
    List<Splits.ZipMember> members;
    try (HadoopChannel channel = files.channel(file)) {
      members = Splits.zipMembers(channel);
    }
    if (members.isEmpty()) {
      throw new IOException("no members");
    }
    long bytes = 0;
    int from = 0;
    for (int i = 0; i < members.size(); i++) {
      bytes += members.get(i).bytes() + OPENING / PACKED;
      if (bytes >= taskBytes / PACKED || i + 1 == members.size()) {
        shares.add(new Share.ZipMembers(file, from, i + 1));
        from = i + 1;
        bytes = 0;
      }
    }
  }

  /** Neighbours stay together: they often lie side by side on a disk, too. */
  private void pack(List<InputFile> rest) {
    long all = rest.stream().mapToLong(Shares::weight).sum();
    long most = Math.max(OPENING, Math.min(taskBytes, all / ((long) cores * PER_CORE)));
    List<InputFile> together = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : rest) {
      if (bytes + weight(file) > most && !together.isEmpty()) {
        shares.add(new Share.Files(together));
        together.clear();
        bytes = 0;
      }
      together.add(file);
      bytes += weight(file);
    }
    if (!together.isEmpty()) {
      shares.add(new Share.Files(together));
    }
  }

  private static long weight(InputFile file) {
    return file.bytes() + OPENING;
  }
}
