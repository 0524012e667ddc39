package ogi.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreferenceTest {
  @Test
  void anOfficialHostComesFirstThenTheDateThenTheFuller() {
    Preference mirror = new Preference(false, "2023-01-01", 200, true, "a", "1");
    Preference older = new Preference(true, "2022-01-01", 200, true, "b", "2");
    Preference newer = new Preference(true, "2022-03-01", 150, false, "c", "3");
    Preference fuller = new Preference(true, "2022-03-01", 200, false, "d", "4");
    Preference sound = new Preference(true, "2022-03-01", 200, true, "e", "5");
    List<Preference> order = List.of(sound, fuller, newer, older, mirror);
    for (int seed = 0; seed < 20; seed++) {
      List<Preference> mixed = new ArrayList<>(order);
      Collections.shuffle(mixed, new Random(seed));
      mixed.sort(Preference.BEST_FIRST);
      assertEquals(order, mixed);
    }
  }

  @Test
  void onlyHostsBelowGovCnAreOfficial() {
    assertTrue(Preference.onOfficialHost("http://www.dazu.gov.cn/a.html"));
    assertTrue(Preference.onOfficialHost("HTTPS://gov.cn"));
    assertTrue(Preference.onOfficialHost("https://zwgk.nanjing.gov.cn:8443/x"));
    assertFalse(Preference.onOfficialHost("http://www.mirror.com/www.dazu.gov.cn/a.html"));
    assertFalse(Preference.onOfficialHost("http://dazu.gov.cn.example.com/"));
    assertFalse(Preference.onOfficialHost("http://fakegov.cn/"));
    assertFalse(Preference.onOfficialHost("http://x@gov.cn@evil.com/"));
    assertFalse(Preference.onOfficialHost("file:/data/www.dazu.gov.cn/a.html"));
    assertFalse(Preference.onOfficialHost(""));
  }
}
