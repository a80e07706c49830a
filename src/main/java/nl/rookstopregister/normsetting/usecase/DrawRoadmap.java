package nl.rookstopregister.normsetting.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.Roadmap;
import nl.rookstopregister.normsetting.model.Roadmaps;
import nl.rookstopregister.shared.UseCase;

/** The committee says which way a norm in preparation goes, and shows that to everybody when it wants to. */
@UseCase
public class DrawRoadmap {

    private final Drafts drafts;
    private final Roadmaps roadmaps;
    private final Clock clock;

    DrawRoadmap(Drafts drafts, Roadmaps roadmaps, Clock clock) {
        this.drafts = drafts;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    /** A draft on its way, as everybody may read it. */
    public record OnItsWay(Draft draft, Roadmap roadmap) {}

    public Roadmap of(UUID draft) {
        return roadmaps.of(draft);
    }

    /** What stands in preparation and is shown; what was adopted stands among the norms. */
    public List<OnItsWay> shown() {
        return drafts.all().stream()
                .filter(Draft::inPreparation)
                .map(draft -> new OnItsWay(draft, roadmaps.of(draft.id())))
                .filter(each -> each.roadmap().shown())
                .toList();
    }

    public void add(UUID draft, String what, String by, LocalDate planned) {
        roadmaps.add(draft, new Roadmap.Step(UUID.randomUUID(), what.strip(), by.strip(), planned, null));
    }

    public void mark(UUID draft, UUID step, boolean done) {
        roadmaps.mark(draft, step, done ? LocalDate.now(clock) : null);
    }

    public void remove(UUID draft, UUID step) {
        roadmaps.remove(draft, step);
    }

    public void show(UUID draft, boolean shown) {
        roadmaps.show(draft, shown);
    }
}
