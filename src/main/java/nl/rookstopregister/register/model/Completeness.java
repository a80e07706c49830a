package nl.rookstopregister.register.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Whether a proposed decision carries what its line of the lifecycle needs, and nothing that it does not. */
record Completeness(History history, ProposedDecision proposed, Step step) {

    /** The key of the first thing that is missing or too much. */
    Optional<String> missing() {
        return Stream.of(
                        unless(
                                "assessment",
                                () -> !needs(Need.ASSESSMENT)
                                        || proposed.grounds().assessment() != null),
                        unless(
                                "concerns",
                                () -> concerned().isPresent() == needs(Need.CONCERNS) && concernsSomethingLiving()),
                        unless(
                                "other-record",
                                () -> (proposed.other() != null) == (needs(Need.OTHER_RECORD) || undoesMerger())),
                        unless("term", () -> (proposed.term() != null) == wants(Need.TERM)),
                        unless("annotation", () -> (proposed.annotation() != null) == wants(Need.ANNOTATION)),
                        unless(
                                "ground",
                                () -> !needsGround()
                                        || hasText(proposed.grounds().text())),
                        unless("four-eyes", () -> !needsFourEyes() || proposed.preparedBy() != null),
                        unless("same-eyes", () -> !samePerson(proposed.preparedBy(), proposed.decidedBy())),
                        unless("first-decider", () -> proposed.body() != Body.OBJECTION_COMMITTEE || !decidedFirst()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> unless(String key, BooleanSupplier present) {
        return present.getAsBoolean() ? Optional.empty() : Optional.of(key);
    }

    private boolean needs(Need need) {
        return step.needs().contains(need);
    }

    /** A correction needs what the corrected decision needed. */
    private boolean wants(Need need) {
        Decision corrected =
                proposed.kind() == DecisionKind.CORRECT ? concerned().orElse(null) : null;
        if (corrected == null) {
            return needs(need);
        }
        return need == Need.TERM ? corrected.term() != null : corrected.annotation() != null;
    }

    private Optional<Decision> concerned() {
        return Optional.ofNullable(proposed.concerns()).flatMap(history::find);
    }

    private boolean concernsSomethingLiving() {
        if (proposed.concerns() == null) {
            return true;
        }
        Decision concerned = concerned().orElseThrow();
        boolean undoneAlready = history.decisions().stream()
                .anyMatch(each ->
                        Effect.nullifies(each.kind()) && proposed.concerns().equals(each.concerns()));
        return !undoneAlready && canBeConcerned(concerned);
    }

    /** A merger stands on two records and is taken back on both; nothing else can be done about it. */
    private boolean canBeConcerned(Decision concerned) {
        boolean merger = isMerger(concerned.kind());
        return switch (proposed.kind()) {
            case TAKE_BACK ->
                merger
                        ? Objects.equals(concerned.other(), proposed.other())
                        : concerned.kind() == DecisionKind.DECEASED;
            case CORRECT -> Effect.exists(concerned.kind()) && !merger;
            default -> !Effect.nullifies(concerned.kind()) && !merger;
        };
    }

    private static boolean isMerger(DecisionKind kind) {
        return kind == DecisionKind.MERGE || kind == DecisionKind.MERGED_AWAY;
    }

    private boolean undoesMerger() {
        return proposed.kind() == DecisionKind.TAKE_BACK
                && concerned().filter(each -> isMerger(each.kind())).isPresent();
    }

    private boolean needsGround() {
        return needs(Need.GROUND)
                || authority().map(DecisionAuthority::writtenGround).orElse(false);
    }

    private boolean needsFourEyes() {
        return needs(Need.FOUR_EYES)
                || authority().map(DecisionAuthority::fourEyes).orElse(false);
    }

    private Optional<DecisionAuthority> authority() {
        return DecisionAuthority.concerns(proposed.kind())
                ? Optional.of(
                        DecisionAuthority.of(proposed.kind(), proposed.grounds().assessment()))
                : Optional.empty();
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean samePerson(@Nullable Actor one, Actor other) {
        return one != null && Objects.equals(one.account(), other.account());
    }

    /** Who took the first decision never judges the objection against it. Source: product description, "The people". */
    private boolean decidedFirst() {
        return concerned().stream()
                .flatMap(first -> Stream.of(Optional.of(first.decidedBy()), Optional.ofNullable(first.preparedBy())))
                .flatMap(Optional::stream)
                .anyMatch(actor -> samePerson(actor, proposed.decidedBy()));
    }
}
