package nl.rookstopregister.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.request.ProfileWords;
import nl.rookstopregister.training.usecase.ReadAgenda;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of a training. */
@Controller
class TrainingController {

    private final ReadAgenda agenda;
    private final ProfileWords profile;
    private final Clock clock;

    TrainingController(ReadAgenda agenda, ProfileWords profile, Clock clock) {
        this.agenda = agenda;
        this.profile = profile;
        this.clock = clock;
    }

    @GetMapping(AgendaController.PATH + "/{reference}")
    ModelAndView training(@PathVariable String reference) {
        ListedTraining listed =
                agenda.training(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        List<AgendaLine> sessions = agenda.sessionsOf(listed, today).stream()
                .filter(AgendaItem::stands)
                .map(item -> new AgendaLine(item, null))
                .toList();
        return new ModelAndView(
                "training/training",
                "page",
                new TrainingPage(listed, Standing.of(listed, today), sessions, roles(profile, listed)));
    }

    /** Of each role only what the training covers. */
    static List<NormText.Role> roles(ProfileWords profile, ListedTraining listed) {
        return profile.roles().stream()
                .map(role -> new NormText.Role(
                        role.number(),
                        role.title(),
                        role.purpose(),
                        role.competences().stream()
                                .filter(competence -> listed.training().covers().contains(competence.code()))
                                .toList()))
                .filter(role -> !role.competences().isEmpty())
                .toList();
    }
}
