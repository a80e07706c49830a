package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.Sought;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the register take the decision on an application, in the transaction of the use case, and does what follows here. */
@Component
class PassToRegister {

    /**
     * @param last who takes the decision, in the name of the body
     * @param first who prepared it, where four eyes are needed
     */
    record Deciders(Actor last, Body body, @Nullable Actor first) {}

    private final Register register;
    private final Applications applications;
    private final EstablishGranted establish;
    private final Applicant applicant;
    private final AdmissionTerms terms;
    private final AccessLog log;

    PassToRegister(
            Register register,
            Applications applications,
            EstablishGranted establish,
            Applicant applicant,
            AdmissionTerms terms,
            AccessLog log) {
        this.register = register;
        this.applications = applications;
        this.establish = establish;
        this.applicant = applicant;
        this.terms = terms;
        this.log = log;
    }

    /** In whose name this person decides: the office's where it may, else the committee's. */
    static Optional<Body> body(DecisionAuthority authority, SignedIn person) {
        if (authority.bodies().contains(Body.OFFICE) && person.is(Role.OFFICE)) {
            return Optional.of(Body.OFFICE);
        }
        return authority.bodies().contains(Body.COMMITTEE) && person.is(Role.COMMITTEE)
                ? Optional.of(Body.COMMITTEE)
                : Optional.empty();
    }

    Deciding take(ApplicationFile file, Deciders deciders, Ruling ruling, int seen) {
        Application application = file.application();
        Taking taking = register.take(proposed(file, deciders, ruling, seen));
        if (!(taking instanceof Taking.Taken(Decision decision))) {
            return new Deciding.Refused(taking);
        }
        if (!(application.decide(ruling.grants(), decision.number(), file.today())
                instanceof Moving.Moved(Application decided))) {
            throw new IllegalStateException("Application " + application.number() + " cannot be decided");
        }
        applications.save(decided);
        if (ruling.grants()) {
            establish.from(file);
        }
        applicant.note(
                decided,
                deciders.last(),
                ruling.grants() ? Occurrence.Kind.GRANTED : Occurrence.Kind.REFUSED,
                Map.of("decision", decision.number().toString()));
        log.changed(
                decided.coach(), "accesslog.admission.decided", decided.number().toString());
        return new Deciding.Decided(decision.number());
    }

    private ProposedDecision proposed(ApplicationFile file, Deciders deciders, Ruling ruling, int seen) {
        Application application = file.application();
        Sought sought = Sought.in(application.procedure());
        return new ProposedDecision(
                application.id().value(),
                application.coach(),
                sought.kind(ruling.grants()),
                deciders.body(),
                deciders.last(),
                deciders.first(),
                ruling.effectiveOn(),
                ruling.grants() ? term(file, ruling.effectiveOn()) : null,
                ruling.grants() ? sought.annotation() : null,
                null,
                grounds(file.assessment(), ruling),
                seen);
    }

    private @Nullable Days term(ApplicationFile file, LocalDate first) {
        return switch (file.application().procedure()) {
            case CANDIDATE -> new Days(first, first.plus(terms.of(Parameter.CANDIDATE_LONGEST)));
            case DEFINITIVE -> new Days(first, first.plus(terms.of(Parameter.TERM)));
            case RENEWAL -> renewed(file.assessment().standing().term(), first);
            case ANNOTATION_PREGNANT, ANNOTATION_PSYCHIATRY, TRANSITION -> null;
        };
    }

    /** Right after the last term, however early; who is late loses the days in between, and gets no others for them. */
    private @Nullable Days renewed(@Nullable Days last, LocalDate on) {
        if (last == null) {
            return null;
        }
        LocalDate first = last.until().isAfter(on) ? last.until() : on;
        LocalDate until = last.until().plus(terms.of(Parameter.TERM));
        return first.isBefore(until) ? new Days(first, until) : null;
    }

    /** For a refusal the articles that are not met, for a grant all of them. */
    private static Grounds grounds(Assessment assessment, Ruling ruling) {
        List<String> articles = assessment.leaves().stream()
                .filter(finding -> ruling.grants()
                        ? finding.status() != Status.NOT_ASKED
                        : finding.status() == Status.NOT_MET || finding.status() == Status.NOT_YET_KNOWN)
                .map(Finding::asked)
                .map(asked -> asked.article())
                .distinct()
                .toList();
        return new Grounds(
                assessment.norm().toString(),
                articles,
                assessment,
                ruling.ground().isBlank() ? null : ruling.ground());
    }
}
