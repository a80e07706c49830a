package nl.rookstopregister.admission.model;

import java.time.Period;

/**
 * How long the parts of an application may take, on the day on which they are asked. Source: product parameters,
 * provisional.
 *
 * @param check the office checks whether the application is complete
 * @param decision from submission on
 * @param stopped as long as the clock stands still when more is asked
 * @param reminder after which somebody who left an application alone is reminded
 * @param closing after which an application that was left alone is closed
 */
public record Terms(Period check, Period decision, Period stopped, Period reminder, Period closing) {}
