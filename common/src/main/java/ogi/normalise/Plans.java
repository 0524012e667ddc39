package ogi.normalise;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ogi.form.Form;
import ogi.form.Forms;

/** The plans of the forms, made once for each; there are only a few ways to mix forms. */
final class Plans {
  private static final Map<Form, Plan> OFFICIAL = official();

  private static final Map<Form, Plan> MIXED = new ConcurrentHashMap<>();

  private Plans() {}

  static Plan of(Form form) {
    Plan plan = OFFICIAL.get(form);
    return plan == null ? MIXED.computeIfAbsent(form, Plan::new) : plan;
  }

  private static Map<Form, Plan> official() {
    Map<Form, Plan> plans = new IdentityHashMap<>();
    Forms.all().forEach(form -> plans.put(form, new Plan(form)));
    return plans;
  }
}
