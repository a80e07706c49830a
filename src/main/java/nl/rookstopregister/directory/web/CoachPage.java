package nl.rookstopregister.directory.web;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a coach who stands in the register.
 *
 * @param address of this page, from anywhere
 * @param interventions recognised ones that the coach carried out, by name
 * @param sent whether a visitor just sent a message
 */
public record CoachPage(
        PublicCoach coach,
        String address,
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
        return new ListWords(screen).profession(coach.profession());
    }

    public String ways(Screen screen) {
        return new ListWords(screen).ways(coach.ways());
    }

    public String languages(Screen screen) {
        return new ListWords(screen).languages(coach.spoken());
    }

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("directory.coaches.crumb"), "/coaches"));
    }

    /** For search engines; nothing of somebody who may not guide people now. */
    public @Nullable Content linked(Screen screen) {
        return suspended() ? null : LinkedCoach.of(coach, badge, address, screen);
    }

    /** One sentence that says who and where. */
    public String description(Screen screen) {
        String places = coach.practices().stream()
                .map(practice -> practice.address().place())
                .distinct()
                .collect(Collectors.joining(", "));
        String lead = screen.text("directory.coach.lead." + state(), badge.lastDay());
        return places.isEmpty() ? lead : screen.text("directory.coach.works-in", places) + " " + lead;
    }

    /** Where a practice's pin stands; null where no pins are shown or its place is not known. */
    public @Nullable String at(Practice practice) {
        Position position = practice.position();
        boolean pins = map != null && map.tiles() != null;
        return pins && position != null ? position.latitude() + " " + position.longitude() : null;
    }
}
