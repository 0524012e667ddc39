package ogi.filer;

import java.util.Objects;

/**
 * Why a filer was given its place, level, kind and scope.
 *
 * @param place for the region, or for leaving it open
 * @param level for the rung
 * @param kind for the sort of body
 * @param scope for what the report covers
 * @param candidates places of the same name that the evidence did not tell apart, with the places
 *     above them; empty when the place is settled
 */
public record Grounds(Ground place, Ground level, Ground kind, Ground scope, String candidates) {
  /** A filer that was not resolved from evidence. */
  public static final Grounds NONE =
      new Grounds(Ground.NONE, Ground.NONE, Ground.NONE, Ground.NONE, "");

  public Grounds {
    Objects.requireNonNull(place);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(candidates);
  }
}
