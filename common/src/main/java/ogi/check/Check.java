package ogi.check;

import ogi.form.Sum;

/**
 * One sum of the form met with one report.
 *
 * @param sum the identity
 * @param outcome holds, broken or undecided
 */
public record Check(Sum sum, Outcome outcome) {}
