package nl.rookstopregister.dossiers;

import org.jspecify.annotations.Nullable;

/**
 * How people may make an appointment: only what the coach chose to show.
 *
 * @param phone public practice number
 * @param mailForm whether a visitor may write through the register's form, which never shows the address
 * @param website starts with {@code https://} or {@code http://}
 */
public record AppointmentWays(
        @Nullable String phone, boolean mailForm, @Nullable String website) {}
