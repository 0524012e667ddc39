package ogi.normalise;

import java.util.IdentityHashMap;
import java.util.Map;
import ogi.form.Form;
import ogi.form.Forms;

/** The plans of the official forms, made once; a mixed form gets one of its own. */
final class Plans {
  private static final Map<Form, Plan> OFFICIAL = official();

  private Plans() {}

  static Plan of(Form form) {
    Plan plan = OFFICIAL.get(form);
    return plan == null ? new Plan(form) : plan;
  }

  private static Map<Form, Plan> official() {
    Map<Form, Plan> plans = new IdentityHashMap<>();
    Forms.all().forEach(form -> plans.put(form, new Plan(form)));
    return plans;
  }
}
