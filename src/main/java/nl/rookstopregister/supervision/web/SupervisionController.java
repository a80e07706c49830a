package nl.rookstopregister.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.usecase.InviteSupervisor;
import nl.rookstopregister.supervision.usecase.InviteSupervisor.Inviting;
import nl.rookstopregister.supervision.usecase.JudgeInPractice;
import nl.rookstopregister.supervision.usecase.MoveSupervision;
import nl.rookstopregister.supervision.usecase.MoveSupervision.Moving;
import nl.rookstopregister.supervision.usecase.ReadSupervision;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Supervisie: asking a supervisor, saying yes or no, and where it stands. */
@Controller
@RequestMapping(Own.ADDRESS)
class SupervisionController {

    private static final Map<String, Move> MOVES = Map.of(
            "aannemen", Move.ACCEPT,
            "afwijzen", Move.DECLINE,
            "terugsturen", Move.SEND_BACK,
            "stoppen", Move.STOP,
            "voorleggen", Move.RESUBMIT,
            "intrekken", Move.WITHDRAW);

    private final ReadSupervision read;
    private final InviteSupervisor inviteSupervisor;
    private final MoveSupervision moveSupervision;
    private final JudgeInPractice judge;

    SupervisionController(
            ReadSupervision read,
            InviteSupervisor inviteSupervisor,
            MoveSupervision moveSupervision,
            JudgeInPractice judge) {
        this.read = read;
        this.inviteSupervisor = inviteSupervisor;
        this.moveSupervision = moveSupervision;
        this.judge = judge;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        return all(Own.coach(reader), "", "", FormErrors.none());
    }

    @PostMapping
    ModelAndView invite(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String bericht,
            SignedIn reader) {
        CoachId coach = Own.coach(reader);
        if (bericht.length() > Draft.LONGEST) {
            return wrong(coach, nummer, bericht, FormErrors.of("bericht", "supervision.wrong.too-long", Draft.LONGEST));
        }
        return switch (inviteSupervisor.invite(coach, nummer, bericht.strip())) {
            case Inviting.Asked(var asked) -> new ModelAndView("redirect:" + Own.ADDRESS + "/" + asked.id());
            case Inviting refused -> wrong(coach, nummer, bericht, refusal(refused));
        };
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable SupervisionId id, SignedIn reader) {
        return one(id, Own.coach(reader), "", FormErrors.none());
    }

    @PostMapping("/{id}/{move}")
    ModelAndView move(
            @PathVariable SupervisionId id,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String opmerking,
            SignedIn reader) {
        Move chosen = MOVES.get(move);
        if (chosen == null) {
            throw Own.notFound();
        }
        CoachId coach = Own.coach(reader);
        if (opmerking.length() > Draft.LONGEST) {
            return again(id, coach, opmerking, FormErrors.of("opmerking", "supervision.wrong.too-long", Draft.LONGEST));
        }
        return switch (moveSupervision.move(id, coach, chosen, opmerking)) {
            case Moving.Moved _, Moving.NotNow _ -> new ModelAndView("redirect:" + Own.ADDRESS + "/" + id);
            case Moving.RemarkMissing _ ->
                again(id, coach, opmerking, FormErrors.of("opmerking", "supervision.wrong.remark"));
            case Moving.LimitReached(int atOnce) ->
                again(id, coach, opmerking, FormErrors.of("aannemen", "supervision.wrong.own-limit", atOnce));
        };
    }

    private ModelAndView wrong(CoachId coach, String number, String message, FormErrors errors) {
        ModelAndView again = all(coach, number, message, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView again(SupervisionId id, CoachId coach, String remark, FormErrors errors) {
        ModelAndView again = one(id, coach, remark, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView all(CoachId coach, String number, String message, FormErrors errors) {
        return new ModelAndView(
                "supervision/all", "page", new SupervisionsPage(read.of(coach), number, message, errors));
    }

    private ModelAndView one(SupervisionId id, CoachId coach, String remark, FormErrors errors) {
        Between between = read.find(id, coach).orElseThrow(Own::notFound);
        boolean supervisor = between.supervision().isSupervisedBy(coach);
        Rubric rubric = read.rubric();
        List<SupervisionPage.Progress> steps = judge.open(id, coach).stream()
                .flatMap(judging -> rubric.steps().stream()
                        .map(step -> new SupervisionPage.Progress(
                                step,
                                judging.draft().done(rubric, step),
                                Draft.asked(rubric, step).size())))
                .toList();
        return new ModelAndView(
                "supervision/one",
                "page",
                new SupervisionPage(between, supervisor, rubric, steps, read.atOnce(), remark, errors));
    }

    private static FormErrors refusal(Inviting refused) {
        return switch (refused) {
            case Inviting.TypingError _ -> number("typing-error");
            case Inviting.UnknownNumber _ -> number("unknown");
            case Inviting.Oneself _ -> number("oneself");
            case Inviting.NotRegistered(var state) ->
                number("not-registered." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Inviting.TooShort(int years, var from) -> number("too-short", years, from);
            case Inviting.LimitReached(int atOnce) -> number("limit", atOnce);
            case Inviting.AlreadyAsked _ -> number("already-asked");
            case Inviting.Asked _ -> FormErrors.none();
        };
    }

    private static FormErrors number(String key, Object... arguments) {
        return FormErrors.of("nummer", "supervision.refused." + key, arguments);
    }
}
