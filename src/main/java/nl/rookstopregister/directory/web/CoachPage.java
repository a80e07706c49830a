package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a coach who stands in the register.
 *
 * @param interventions recognised ones that the coach carried out, by name
 * @param sent whether a visitor just sent a message
 */
public record CoachPage(
        PublicCoach coach,
        StateBadge badge,
        List<String> interventions,
        @Nullable MapPicture map,
        boolean sent) {

    public RegistrationState state() {
        return badge.state();
    }

    public boolean suspended() {
        return state() == RegistrationState.SUSPENDED;
    }

    public boolean candidate() {
        return state() == RegistrationState.CANDIDATE;
    }

    public List<Interruption> interruptions() {
        return Interruption.of(coach.periods());
    }

    public List<Period> periodsNewestFirst() {
        return coach.periods().reversed();
    }

    public List<Annotation> annotations() {
        return coach.annotations().stream().sorted().toList();
    }

    public boolean reachable() {
        return coach.appointments().phone() != null
                || coach.appointments().mailForm()
                || coach.appointments().website() != null;
    }

    /** The phone number as an address: digits only. */
    public String phoneAddress() {
        String phone = coach.appointments().phone();
        return phone == null ? "" : "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    public String messageAddress() {
        return "/coaches/" + coach.number() + "/bericht";
    }

    public String profession(Screen screen) {
        return CoachLine.profession(screen, coach.profession());
    }

    public String ways(Screen screen) {
        return CoachLine.ways(screen, coach);
    }

    public String languages(Screen screen) {
        return CoachLine.languages(screen, coach.spoken());
    }

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("directory.coaches.crumb"), "/coaches"));
    }
}
