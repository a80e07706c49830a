package nl.rookstopregister.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** A coach's details and the facts that an assessment may rest on. */
public interface Dossiers {

    Optional<CoachDetails> details(CoachId coach);

    /** In the order asked, without those that are unknown. */
    List<CoachDetails> details(Collection<CoachId> coaches);

    /** Everyone's, for the directory's start; close the stream. */
    Stream<CoachDetails> allDetails();

    /** Opens the dossier of a person, or replaces the details; announces {@link CoachDetailsChanged}. */
    void keep(CoachDetails details);

    /** Facts and standing of one coach, from every context that knows some. */
    Dossier dossier(CoachId coach);

    /** What there would be of these two records if they were one person's: what both tell is told once. */
    Dossier together(CoachId stays, CoachId goes);

    /** The same of many at once: one question to every context, whatever the number. */
    Map<CoachId, Dossier> dossiers(Collection<CoachId> coaches);

    /** Everybody of whom there is a dossier, page by page in an order that stays; empty after the last. */
    List<CoachId> coachesAfter(@Nullable CoachId last, int atMost);

    /** Names of the recognised interventions that each of these carried out, sorted; nothing of who carried out none. */
    Map<CoachId, List<String>> recognisedInterventions(Collection<CoachId> coaches);

    /** Adds facts that a granted application or a take-over established; a fact with a known id is kept once. Announces {@link CoachDetailsChanged}. */
    void establish(CoachId coach, List<Fact> facts, String source);

    /** People by any part of name, mail or place, best first. */
    List<CoachDetails> search(String text, int atMost);
}
