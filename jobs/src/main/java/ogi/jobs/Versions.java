package ogi.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import ogi.normalise.Normaliser;
import org.apache.spark.package$;

/** With what a run was made. */
final class Versions {
  private Versions() {}

  static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>();
    String own = Main.class.getPackage().getImplementationVersion();
    versions.put("ogi", own == null ? "unpackaged" : own);
    versions.put("reader", Normaliser.VERSION);
    versions.put("spark", package$.MODULE$.SPARK_VERSION());
    versions.put("scala", scala.util.Properties$.MODULE$.versionNumberString());
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }
}
