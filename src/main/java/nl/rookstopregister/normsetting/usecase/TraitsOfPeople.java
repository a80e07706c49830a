package nl.rookstopregister.normsetting.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.normsetting.model.Traits;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.PostcodeArea;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of people from which profession they come, in which province they work, and since when they are registered. */
@Component
class TraitsOfPeople {

    private static final String OTHER = "other";
    /** Prepared once: it is asked of everybody. */
    private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9][0-9]{3}).*");

    private final Dossiers dossiers;
    private final NavigableMap<Integer, PostcodeArea> areas = new TreeMap<>();

    TraitsOfPeople(Dossiers dossiers, Places places) {
        this.dossiers = dossiers;
        places.postcodeAreas().forEach(area -> areas.put(area.from(), area));
    }

    /** In the order of the coaches. Equal ones are one object: there are few kinds and many people. */
    List<Traits> of(List<CoachId> coaches, Map<CoachId, Dossier> known) {
        Map<CoachId, CoachDetails> details = new HashMap<>();
        dossiers.details(coaches).forEach(each -> details.put(each.coach(), each));
        Map<Traits, Traits> kinds = new HashMap<>();
        List<Traits> all = new ArrayList<>(coaches.size());
        for (CoachId coach : coaches) {
            Dossier dossier = known.get(coach);
            Traits traits = traits(
                    details.get(coach),
                    dossier == null ? null : dossier.standing().firstRegistered());
            all.add(kinds.computeIfAbsent(traits, same -> same));
        }
        return List.copyOf(all);
    }

    private Traits traits(@Nullable CoachDetails details, @Nullable LocalDate firstRegistered) {
        String cohort = firstRegistered == null ? "" : String.valueOf(firstRegistered.getYear());
        return details == null
                ? new Traits("", "", cohort)
                : new Traits(profession(details), province(details), cohort);
    }

    private static String profession(CoachDetails details) {
        String profession = details.profession();
        if (profession == null) {
            return "";
        }
        return Professions.CODES.contains(profession) ? profession : OTHER;
    }

    /** That of the first practice place. */
    private String province(CoachDetails details) {
        return details.practicePlaces().stream()
                .map(place -> POSTCODE.matcher(place.address().postcode()))
                .filter(Matcher::matches)
                .map(postcode -> areas.floorEntry(Integer.parseInt(postcode.group(1))))
                .filter(Objects::nonNull)
                .map(entry -> entry.getValue().province().name())
                .findFirst()
                .orElse("");
    }
}
