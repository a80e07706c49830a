package nl.rookstopregister.register;

import nl.rookstopregister.shared.Days;

/** Days on which a coach stood in the register in one state. Periods of one coach never overlap. */
public record Period(RegistrationState state, Days days) {}
