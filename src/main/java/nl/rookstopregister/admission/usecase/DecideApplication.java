package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.admission.model.Sought;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Decides on an application, by the snapshot that was submitted last and the norm of today. */
@UseCase
public class DecideApplication {

    private final Applications applications;
    private final ApplicationFiles files;
    private final PassToRegister passToRegister;
    private final Applicant applicant;

    DecideApplication(
            Applications applications, ApplicationFiles files, PassToRegister passToRegister, Applicant applicant) {
        this.applications = applications;
        this.files = files;
        this.passToRegister = passToRegister;
        this.applicant = applicant;
    }

    /**
     * Empty when there is no such application.
     *
     * @param seen how many decisions about this coach the page showed
     */
    public Optional<Deciding> decide(ApplicationId id, SignedIn by, Ruling ruling, int seen) {
        return applications.findToChange(id).map(application -> {
            if (application.state() != ApplicationState.COMPLETE) {
                return notFromHere(application);
            }
            ApplicationFile file = file(application);
            DecisionAuthority authority = authority(file, ruling.grants());
            Optional<Deciding> objection = objection(file, authority, by, ruling);
            if (objection.isPresent()) {
                return objection.get();
            }
            return authority.fourEyes()
                    ? propose(application, by, ruling)
                    : passToRegister.take(file, deciders(authority, by, null), ruling, seen);
        });
    }

    /** The second pair of eyes. */
    public Optional<Deciding> confirm(ApplicationId id, SignedIn by, int seen) {
        return applications.findToChange(id).map(application -> {
            Proposal proposal = application.handling().proposal();
            if (application.state() != ApplicationState.PROPOSED || proposal == null) {
                return notFromHere(application);
            }
            if (by.actor().equals(proposal.by())
                    || by.account().value().equals(proposal.by().account())) {
                return new Deciding.OwnProposal();
            }
            ApplicationFile file = file(application);
            Ruling ruling =
                    new Ruling(proposal.grants(), later(proposal.effectiveOn(), file.today()), proposal.ground());
            DecisionAuthority authority = authority(file, ruling.grants());
            return objection(file, authority, by, ruling)
                    .orElseGet(() -> passToRegister.take(file, deciders(authority, by, proposal.by()), ruling, seen));
        });
    }

    /** The application waits for a decision again; the reason stands in its history. */
    public Optional<Moving> turnDown(ApplicationId id, SignedIn by, String reason) {
        return applications.findToChange(id).map(application -> {
            Moving moving = application.turnDownProposal();
            if (moving instanceof Moving.Moved(Application moved)) {
                applications.save(moved);
                applicant.note(moved, by.actor(), Occurrence.Kind.PROPOSAL_TURNED_DOWN, Map.of("remark", reason));
            }
            return moving;
        });
    }

    private Deciding propose(Application application, SignedIn by, Ruling ruling) {
        Proposal proposal = new Proposal(ruling.grants(), ruling.effectiveOn(), ruling.ground(), by.actor());
        return switch (application.propose(proposal)) {
            case Moving.Moved(Application proposed) -> {
                applications.save(proposed);
                applicant.note(proposed, by.actor(), Occurrence.Kind.PROPOSED, Map.of("remark", ruling.ground()));
                yield new Deciding.Proposed();
            }
            case Moving.NotFromHere _ -> notFromHere(application);
        };
    }

    private static Optional<Deciding> objection(
            ApplicationFile file, DecisionAuthority authority, SignedIn by, Ruling ruling) {
        if (PassToRegister.body(authority, by).isEmpty()) {
            return Optional.of(new Deciding.NotAuthorised(authority));
        }
        if (authority.writtenGround() && ruling.ground().isBlank()) {
            return Optional.of(new Deciding.GroundMissing());
        }
        LocalDate last = file.today().plus(Ruling.LATEST);
        boolean outside = ruling.effectiveOn().isBefore(file.today())
                || ruling.effectiveOn().isAfter(last);
        return outside ? Optional.of(new Deciding.WrongDay(file.today(), last)) : Optional.empty();
    }

    private static DecisionAuthority authority(ApplicationFile file, boolean grants) {
        return DecisionAuthority.of(Sought.in(file.application().procedure()).kind(grants), file.assessment());
    }

    private static PassToRegister.Deciders deciders(DecisionAuthority authority, SignedIn by, @Nullable Actor first) {
        return new PassToRegister.Deciders(
                by.actor(), PassToRegister.body(authority, by).orElseThrow(), first);
    }

    private ApplicationFile file(Application application) {
        return files.of(
                application,
                applications.lastSnapshot(application.id()).orElseThrow().answers());
    }

    private Deciding notFromHere(Application application) {
        List<Occurrence> history = applications.history(application.id());
        return new Deciding.NotFromHere(
                application.state(),
                history.isEmpty() ? null : history.getLast().by().name());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
