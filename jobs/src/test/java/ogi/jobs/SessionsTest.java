package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The session cannot be set up so that numbers change. */
@ExtendWith(SparkRoom.class)
class SessionsTest {
  @Test
  void settingsThatChangeNumbersAreRefusedTogether() {
    SparkConf conf =
        new SparkConf(false)
            .set("spark.sql.ansi.enabled", "false")
            .set("spark.sql.session.timeZone", "Asia/Shanghai");
    assertThat(Sessions.faults(conf, "3.5.1"))
        .hasSize(3)
        .anyMatch(line -> line.contains("this is Spark 3.5.1"))
        .anyMatch(line -> line.startsWith("spark.sql.ansi.enabled=false"))
        .anyMatch(line -> line.startsWith("spark.sql.session.timeZone=Asia/Shanghai"));
    assertThat(Sessions.faults(new SparkConf(false), "4.2.0")).isEmpty();
  }

  @Test
  void theSessionIsSetUp(SparkSession session) {
    assertThat(session.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
    assertThat(session.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
    assertThat(session.sparkContext().master()).isEqualTo("local[2]");
  }
}
