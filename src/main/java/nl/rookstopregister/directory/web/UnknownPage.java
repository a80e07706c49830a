package nl.rookstopregister.directory.web;

/**
 * A registration number that leads to nobody.
 *
 * @param typed as it came in
 * @param mistyped whether a digit must be wrong: the check digit does not fit
 */
public record UnknownPage(String typed, boolean mistyped) {}
