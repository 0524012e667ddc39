package ogi.compare;

/**
 * Between which ranks a filer must be, whatever the missing cells of the group hold.
 *
 * @param best rank when every missing figure is such as suits the filer best
 * @param worst rank when every missing figure is such as suits it least
 */
public record Extremes(int best, int worst) {}
