package nl.rookstopregister.supervision.usecase;

import nl.rookstopregister.shared.CoachId;

/**
 * A coach as another coach sees them.
 *
 * @param number as it is spoken; empty before the first admission
 */
public record Colleague(CoachId coach, String name, String number) {}
