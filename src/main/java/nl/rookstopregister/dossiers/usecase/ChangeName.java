package nl.rookstopregister.dossiers.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.model.FormerNames;
import nl.rookstopregister.dossiers.model.People;
import nl.rookstopregister.dossiers.model.Renaming;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The office changes a name on evidence, from a day; the former name stays in the history. */
@UseCase
public class ChangeName {

    private final People people;
    private final FormerNames formerNames;
    private final Accounts accounts;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeName(
            People people,
            FormerNames formerNames,
            Accounts accounts,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.formerNames = formerNames;
        this.accounts = accounts;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    public Optional<CoachDetails> of(CoachId coach) {
        return people.find(coach);
    }

    /** Empty for who has no dossier. */
    public Optional<Renaming> rename(CoachId coach, PersonName name, LocalDate from, String evidence, Actor by) {
        return people.find(coach)
                .map(details -> Renaming.obstacle(
                                details.name(), name, from, formerNames.of(coach), LocalDate.now(clock))
                        .orElseGet(() -> renamed(
                                details,
                                name,
                                new FormerName(coach, details.name(), from, evidence, by, clock.instant()))));
    }

    private Renaming renamed(CoachDetails details, PersonName name, FormerName former) {
        formerNames.add(former);
        people.save(details.named(name));
        accounts.rename(details.coach(), name.full());
        log.changed(details.coach(), "accesslog.name.changed");
        events.publishEvent(new CoachDetailsChanged(details.coach()));
        return new Renaming.Renamed();
    }
}
