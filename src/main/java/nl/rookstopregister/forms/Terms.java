package nl.rookstopregister.forms;

import java.time.Period;

/**
 * How long what follows on a submitted form may take, on the day on which they are asked. Source: product parameters,
 * provisional.
 *
 * @param check the office checks whether it is complete
 * @param decision from submission on
 * @param stopped as long as the clock stands still when more is asked
 * @param reminder after which somebody who left it alone is reminded
 * @param closing after which one that was left alone is closed
 */
public record Terms(Period check, Period decision, Period stopped, Period reminder, Period closing) {}
