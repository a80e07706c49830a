package nl.rookstopregister.merging.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.merging.model.Proposal;
import nl.rookstopregister.merging.usecase.FindLookalikes;
import nl.rookstopregister.merging.usecase.SettleLikeness;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dubbele inschrijvingen: records that look alike, and two numbers that somebody wants to compare. */
@Controller
@RequestMapping(DoublesController.ADDRESS)
class DoublesController {

    static final String ADDRESS = "/bureau/dubbel";
    private static final int PAGE = 50;

    private final FindLookalikes findLookalikes;
    private final SettleLikeness settleLikeness;
    private final Dossiers dossiers;
    private final Register register;

    DoublesController(
            FindLookalikes findLookalikes, SettleLikeness settleLikeness, Dossiers dossiers, Register register) {
        this.findLookalikes = findLookalikes;
        this.settleLikeness = settleLikeness;
        this.dossiers = dossiers;
        this.register = register;
    }

    @GetMapping
    ModelAndView all(
            SignedIn reader,
            @RequestParam(defaultValue = "") String gedaan,
            @RequestParam(defaultValue = "1") int pagina) {
        String done = List.of("verschillend", "ingetrokken").contains(gedaan) ? gedaan : null;
        return page(reader, Math.max(1, pagina), DoublesPage.Typed.NOTHING, done, FormErrors.none());
    }

    @GetMapping("/vergelijken")
    ModelAndView compare(
            SignedIn reader,
            @RequestParam(defaultValue = "") String een,
            @RequestParam(defaultValue = "") String ander) {
        Optional<CoachId> one = coach(een);
        Optional<CoachId> other = coach(ander);
        FormErrors errors = FormErrors.none();
        errors = one.isPresent() ? errors : errors.and("een", "merging.wrong.number");
        errors = other.isPresent() ? errors : errors.and("ander", "merging.wrong.number");
        if (one.isPresent() && one.equals(other)) {
            errors = errors.and("ander", "merging.wrong.same");
        }
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/bureau/dubbel/" + one.orElseThrow() + "/" + other.orElseThrow());
        }
        ModelAndView again = page(reader, 1, new DoublesPage.Typed(een, ander), null, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Optional<CoachId> coach(String typed) {
        return register.lookUp(typed) instanceof NumberLookup.Found(var _, CoachId coach)
                ? Optional.of(coach)
                : Optional.empty();
    }

    private ModelAndView page(
            SignedIn reader, int page, DoublesPage.Typed typed, @Nullable String done, FormErrors errors) {
        List<DoublesPage.Waiting> waiting = settleLikeness.open().stream()
                .map(proposal -> waiting(proposal, reader))
                .toList();
        List<Lookalikes.Pair> alike = findLookalikes.undecided();
        Pager pager = new Pager(page, PAGE, alike.size(), ADDRESS);
        List<DoublesPage.Line> lines = alike.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .map(this::line)
                .toList();
        return new ModelAndView("merging/all", "page", new DoublesPage(waiting, lines, pager, typed, done, errors));
    }

    private DoublesPage.Waiting waiting(Proposal proposal, SignedIn reader) {
        return new DoublesPage.Waiting(
                "/bureau/dubbel/" + proposal.stays() + "/" + proposal.goes(),
                proposal.kind().name(),
                person(proposal.stays()).name(),
                person(proposal.goes()).name(),
                proposal.preparedBy().name(),
                proposal.preparedAt(),
                proposal.preparedBy(reader.actor()));
    }

    private DoublesPage.Line line(Lookalikes.Pair pair) {
        return new DoublesPage.Line(person(pair.one()), person(pair.other()), pair.traits());
    }

    private DoublesPage.Person person(CoachId coach) {
        RegistrationNumber number = register.entry(coach).number();
        String name =
                dossiers.details(coach).map(details -> details.name().full()).orElse("");
        return new DoublesPage.Person(coach.toString(), name, number == null ? null : number.spoken());
    }
}
