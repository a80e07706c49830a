package nl.rookstopregister.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Wish;
import nl.rookstopregister.register.usecase.PrepareDecision;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages on the way to a decision. */
@Component
class DecidePages {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final PrepareDecision prepareDecision;
    private final PersonReading people;
    private final Register register;
    private final Words words;

    DecidePages(PrepareDecision prepareDecision, PersonReading people, Register register, Words words) {
        this.prepareDecision = prepareDecision;
        this.people = people;
        this.register = register;
        this.words = words;
    }

    /** As one would type it. */
    String day(LocalDate day) {
        return TYPED.format(day);
    }

    ModelAndView form(
            CoachId coach,
            KindAddress kind,
            DecisionForm form,
            FormErrors errors,
            @Nullable Refusal refusal,
            Language language) {
        DecidePage page = new DecidePage(
                coach.toString(),
                people.name(coach),
                words(kind),
                form,
                errors,
                assessment(coach, kind.kind()).orElse(null),
                switch (kind.kind()) {
                    case CORRECT -> concernable(coach, DecidePages::canBeCorrected, language);
                    case TAKE_BACK -> concernable(coach, DecisionKind.DECEASED::equals, language);
                    default -> List.of();
                },
                refusal);
        return new ModelAndView("register/decide", "page", page);
    }

    ModelAndView check(
            KindAddress kind,
            ProposedDecision proposed,
            Judgement.Allowed allowed,
            boolean takesTwo,
            DecisionForm form) {
        CheckPage page = new CheckPage(
                proposed.coach().toString(),
                people.name(proposed.coach()),
                words(kind),
                proposed,
                new CheckPage.Consequence(allowed.from(), allowed.to(), takesTwo),
                form,
                null);
        return new ModelAndView("register/check", "page", page);
    }

    static DecidePage.KindWords words(KindAddress kind) {
        return new DecidePage.KindWords(kind.kind(), kind.address(), DecisionFields.of(kind.kind()));
    }

    private Optional<Assessment> assessment(CoachId coach, DecisionKind kind) {
        LocalDate any = LocalDate.EPOCH;
        return prepareDecision.assessment(new Wish(new UUID(0, 0), coach, kind, any, null, null, null, null, null, 0));
    }

    private List<Choice> concernable(CoachId coach, Predicate<DecisionKind> kinds, Language language) {
        return register.decisions(coach).reversed().stream()
                .filter(each -> kinds.test(each.kind()))
                .map(each -> choice(each, language))
                .toList();
    }

    private static boolean canBeCorrected(DecisionKind kind) {
        return switch (kind) {
            case CORRECT, REVOKE, TAKE_BACK, MERGE, MERGED_AWAY -> false;
            default -> true;
        };
    }

    private Choice choice(Decision decision, Language language) {
        return Choice.of(
                decision.id().toString(),
                words.text(
                        language,
                        "register.decide.concerns.choice",
                        decision.number().toString(),
                        words.text(language, "register.kind." + decision.kind()),
                        decision.effectiveOn()));
    }
}
