package nl.rookstopregister.merging.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.Lookalikes.Trait;
import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.merging.model.DifferentPeople;
import nl.rookstopregister.merging.model.Proposal;
import nl.rookstopregister.merging.model.RecordSeen;
import nl.rookstopregister.merging.model.Sums;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class MergingExamples implements ExamplePages {

    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);
    private static final CoachId ONE = RegisterExamples.COACH;
    private static final CoachId OTHER = RegisterExamples.OTHER_RECORD;
    private static final Instant AT = Instant.parse("2026-11-20T09:15:00Z");
    private static final Actor BO = new Actor(new UUID(0, 7), "Bo Bureau");
    private static final Set<Trait> TRAITS = EnumSet.of(Trait.BIG_NUMBER, Trait.BIRTH_DATE, Trait.ALIKE_NAME);

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.concat(lists(), comparisons()).map(page -> page.by(OFFICER));
    }

    private static Stream<ExamplePage> lists() {
        DoublesPage.Person one = new DoublesPage.Person(ONE.toString(), "Noor Jansen", "100 0016");
        DoublesPage.Person other = new DoublesPage.Person(OTHER.toString(), "Noortje van den Bergh-Janssen", null);
        DoublesPage.Waiting waiting = new DoublesPage.Waiting(
                "/bureau/dubbel", "MERGE", "Noor Jansen", "Noor Janssen", "Bo Bureau", AT, false);
        List<DoublesPage.Line> lines = List.of(new DoublesPage.Line(one, other, TRAITS));
        DoublesPage.Typed typed = new DoublesPage.Typed("100", "100 0016");
        return Stream.of(
                all("", List.of(waiting), lines, DoublesPage.Typed.NOTHING, null, FormErrors.none()),
                all("empty", List.of(), List.of(), DoublesPage.Typed.NOTHING, "verschillend", FormErrors.none()),
                all("with-errors", List.of(), lines, typed, null, FormErrors.of("een", "merging.wrong.number")));
    }

    private static ExamplePage all(
            String name,
            List<DoublesPage.Waiting> waiting,
            List<DoublesPage.Line> lines,
            DoublesPage.Typed typed,
            @Nullable String done,
            FormErrors errors) {
        return ExamplePage.of(
                "merging/all",
                name,
                new DoublesPage(waiting, lines, new Pager(1, 50, lines.size(), "/bureau/dubbel"), typed, done, errors));
    }

    private static Stream<ExamplePage> comparisons() {
        Proposal merge = proposal(Proposal.Kind.MERGE);
        DifferentPeople.Said said = new DifferentPeople.Said(BO, AT, "Tweelingzussen, met elk een eigen BIG-nummer.");
        Obstacle obstacle = new Obstacle("register.incomplete.application-open", List.of(), "100 0024");
        FormErrors errors = FormErrors.of("blijft", "merging.wrong.stays").and("motivering", "merging.wrong.ground");
        return Stream.of(
                compare("", comparison(null, null, null), false, null, FormErrors.none()),
                compare("with-errors", comparison(null, null, null), false, obstacle, errors),
                compare("proposed", comparison(merge, null, null), false, null, FormErrors.none()),
                compare("own-proposal", comparison(merge, null, null), true, Obstacle.OWN_PROPOSAL, FormErrors.none()),
                compare("different", comparison(null, said, null), false, null, FormErrors.none()),
                compare("merged", comparison(null, null, ONE), false, null, FormErrors.none()),
                compare(
                        "taking-back",
                        comparison(proposal(Proposal.Kind.TAKE_BACK), null, ONE),
                        false,
                        null,
                        FormErrors.none()));
    }

    private static ExamplePage compare(
            String name, Comparison comparison, boolean own, @Nullable Obstacle obstacle, FormErrors errors) {
        return ExamplePage.of(
                "merging/compare", name, new ComparePage(comparison, ComparePage.Typed.NOTHING, own, obstacle, errors));
    }

    private static Proposal proposal(Proposal.Kind kind) {
        return new Proposal(
                new UUID(0, 9),
                kind,
                ONE,
                OTHER,
                Body.OFFICE,
                "Zelfde BIG-nummer en geboortedatum. De coach bevestigde telefonisch dat zij zich twee keer heeft aangemeld.",
                new Merger.Seen(1, 1),
                BO,
                AT);
    }

    private static Comparison comparison(
            @Nullable Proposal waiting, DifferentPeople.@Nullable Said different, @Nullable CoachId stays) {
        return new Comparison(
                seen(CoachExamples.noor(ONE), RegistrationNumber.FIRST, RegistrationState.REGISTERED),
                seen(CoachExamples.noor(OTHER), RegistrationNumber.FIRST + 1, RegistrationState.LAPSED),
                TRAITS,
                new Sums(6120, 18),
                new Sums(90, 4),
                waiting,
                different,
                stays);
    }

    private static RecordSeen seen(CoachDetails details, int number, RegistrationState state) {
        return new RecordSeen(
                details,
                RegistrationNumber.ofSequence(number),
                state,
                LocalDate.parse("2023-03-01"),
                new Days(LocalDate.parse("2023-03-01"), LocalDate.parse("2028-03-01")),
                List.of(),
                3,
                new Sums(3105, 11));
    }
}
