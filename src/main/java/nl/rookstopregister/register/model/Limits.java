package nl.rookstopregister.register.model;

import java.time.Period;

/**
 * How long things may take, as the parameters of the norm say on the day of a decision. Asked when a decision is taken,
 * never when history is read: what was right then stays right.
 *
 * @param term of a registration
 * @param candidate longest time as candidate
 * @param extension longest extension of a term
 * @param lateRenewal how long after the end of a term it can still be renewed
 * @param renewalOpens how long before the end of a term it can be renewed
 * @param objection how long an objection can be filed
 */
public record Limits(
        Period term, Period candidate, Period extension, Period lateRenewal, Period renewalOpens, Period objection) {}
