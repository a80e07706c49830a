package nl.rookstopregister.directory.model;

import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.register.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param around null for the whole country, by name
 * @param name the beginnings of words of a name; empty for everybody
 * @param spoken ISO 639-1 code
 * @param onlyWithRoom only coaches who take new clients
 */
public record CoachSearch(
        @Nullable Around around,
        String name,
        @Nullable WayOfWorking way,
        @Nullable Annotation annotation,
        @Nullable String spoken,
        boolean onlyWithRoom) {

    public static CoachSearch everybody() {
        return new CoachSearch(null, "", null, null, null, false);
    }

    public CoachSearch around(@Nullable Around other) {
        return new CoachSearch(other, name, way, annotation, spoken, onlyWithRoom);
    }

    public CoachSearch named(String other) {
        return new CoachSearch(around, other, way, annotation, spoken, onlyWithRoom);
    }

    public CoachSearch by(@Nullable WayOfWorking other) {
        return new CoachSearch(around, name, other, annotation, spoken, onlyWithRoom);
    }

    public CoachSearch with(@Nullable Annotation other) {
        return new CoachSearch(around, name, way, other, spoken, onlyWithRoom);
    }

    public CoachSearch speaking(@Nullable String other) {
        return new CoachSearch(around, name, way, annotation, other, onlyWithRoom);
    }

    public CoachSearch withRoom(boolean room) {
        return new CoachSearch(around, name, way, annotation, spoken, room);
    }

    boolean fits(PublicCoach coach) {
        return (way == null || coach.ways().contains(way))
                && (annotation == null || coach.annotations().contains(annotation))
                && (spoken == null || coach.spoken().contains(spoken))
                && (!onlyWithRoom || coach.takesNewClients());
    }
}
