package ogi.anomaly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names findings so that an office's decision about one survives the next run. */
final class AnomalyId {
  private static final int BYTES = 8;

  private AnomalyId() {}

  /** The code and 16 hexadecimal digits of a hash of all that makes the finding this one. */
  static String of(AnomalyKind kind, String owner, List<String> places, String mark) {
    String key = kind.code() + "\n" + owner + "\n" + String.join(" ", places) + "\n" + mark;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return kind.code() + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
