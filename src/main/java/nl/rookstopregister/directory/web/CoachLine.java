package nl.rookstopregister.directory.web;

import java.util.Collection;
import java.util.List;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A coach in a list.
 *
 * @param practice the nearest one, or the first
 * @param kilometres null where nobody asked how far
 */
public record CoachLine(
        PublicCoach coach,
        StateBadge badge,
        @Nullable Practice practice,
        @Nullable Double kilometres) {

    static CoachLine of(Hit hit) {
        Nearest nearest = hit.nearest();
        List<Practice> practices = hit.coach().practices();
        Practice practice = nearest != null ? nearest.practice() : practices.isEmpty() ? null : practices.getFirst();
        return new CoachLine(
                hit.coach(), StateBadge.of(hit.period()), practice, nearest == null ? null : nearest.kilometres());
    }

    public String href() {
        return "/coaches/" + coach.number();
    }

    public Collection<Annotation> annotations() {
        return coach.annotations().size() < 2
                ? coach.annotations()
                : coach.annotations().stream().sorted().toList();
    }

    /** Profession, practice and place, as far as they are there. */
    public String summary(ListWords words) {
        StringBuilder text = new StringBuilder(words.profession(coach.profession()));
        if (practice != null) {
            text.append(text.isEmpty() ? "" : " · ");
            text.append(practice.name()).append(practice.name().isEmpty() ? "" : ", ");
            text.append(practice.address().place());
        }
        return text.toString();
    }

    /** On one line, as it is printed. */
    public String address() {
        if (practice == null) {
            return "";
        }
        PostalAddress address = practice.address();
        return address.street() + " " + address.houseNumber() + ", " + address.postcode() + " " + address.place();
    }

    /** Where its pin stands; null without a place that is known. */
    public @Nullable String at() {
        Position position = practice == null ? null : practice.position();
        return position == null ? null : position.latitude() + " " + position.longitude();
    }

    public boolean candidate() {
        return badge.state() == RegistrationState.CANDIDATE;
    }
}
