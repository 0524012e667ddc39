package ogi.form;

import java.util.List;

/**
 * One column of a block of the form.
 *
 * @param id last part of the cell ids
 * @param label as the form prints it
 * @param variants other wordings met in real reports
 * @param unit what its figures count
 * @param signed whether a negative figure is legal
 */
public record FormColumn(
    String id, String label, List<String> variants, Unit unit, boolean signed) {
  public FormColumn {
    variants = List.copyOf(variants);
  }
}
