package nl.rookstopregister.normsetting.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.norms.files.NormsInForce;
import nl.rookstopregister.normsetting.NormAdopted;
import nl.rookstopregister.normsetting.model.Adopting;
import nl.rookstopregister.normsetting.model.Adoptions;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.Proposal;
import nl.rookstopregister.normsetting.model.Proposing;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Two members of the committee make a draft a norm: one proposes it, the other adopts it (vaststellen). */
@UseCase
public class AdoptNorm {

    private final Drafts drafts;
    private final Adoptions adoptions;
    private final NormsInForce norms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptNorm(Drafts drafts, Adoptions adoptions, NormsInForce norms, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.norms = norms;
        this.events = events;
        this.clock = clock;
    }

    public Proposing propose(UUID id, int revision, @Nullable LocalDate from, String decision, Actor by) {
        Draft draft = drafts.held(id).orElseThrow();
        Proposing proposing = draft.propose(revision, from, decision, LocalDate.now(clock));
        if (!(proposing instanceof Proposing.Proposed)) {
            return proposing;
        }
        Proposal proposal = new Proposal(
                UUID.randomUUID(), revision, Objects.requireNonNull(from), decision.strip(), by, clock.instant());
        return drafts.add(id, proposal) ? proposing : new Proposing.Overtaken();
    }

    /** By either of the two: the draft can be changed again. */
    public void giveBack(UUID id, Actor by) {
        Draft draft = drafts.held(id).orElseThrow();
        if (draft.proposal() != null) {
            drafts.settle(draft.proposal(), false, by, clock.instant());
        }
    }

    public Adopting adopt(UUID id, Actor second) {
        Draft draft = drafts.held(id).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Adopting adopting = draft.adopt(second, today, norms.norms());
        Proposal proposal = draft.proposal();
        if (!(adopting instanceof Adopting.Adopted(var norm, var from)) || proposal == null) {
            return adopting;
        }
        Edition edition = drafts.edition(id, proposal.revision()).orElseThrow();
        if (!adoptions.add(norm, edition.text(), proposal, today, second, clock.instant())) {
            return new Adopting.VersionThere(norm);
        }
        drafts.settle(proposal, true, second, clock.instant());
        drafts.move(id, Draft.Stage.ADOPTED);
        events.publishEvent(new NormAdopted(norm, from));
        return adopting;
    }
}
