package nl.rookstopregister.training.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of the register as a calendar wants it described. Written out here because the tables of the library call
 * it Europe/Brussels, of which Amsterdam has been another name since 2022. Right from 1996 on; no session is older.
 */
final class Amsterdam {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private Amsterdam() {}

    static VTimeZone timeZone() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(observance(new Daylight(), LocalDateTime.of(1981, 3, 29, 2, 0), "3", WINTER, SUMMER, "CEST"));
        zone.add(observance(new Standard(), LocalDateTime.of(1996, 10, 27, 3, 0), "10", SUMMER, WINTER, "CET"));
        return zone;
    }

    private static Observance observance(
            Observance observance, LocalDateTime first, String month, ZoneOffset from, ZoneOffset to, String name) {
        observance.add(new DtStart<>(first));
        observance.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name));
        return observance;
    }
}
