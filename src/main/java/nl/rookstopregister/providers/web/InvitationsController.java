package nl.rookstopregister.providers.web;

import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.usecase.AnswerInvitation;
import nl.rookstopregister.providers.usecase.AnswerInvitation.Joining;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Uitnodigingen: nobody acts for a provider without having said yes. */
@Controller
@RequestMapping("/uitnodigingen")
class InvitationsController {

    private final OwnProvider own;
    private final AnswerInvitation answerInvitation;

    InvitationsController(OwnProvider own, AnswerInvitation answerInvitation) {
        this.own = own;
        this.answerInvitation = answerInvitation;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        return new ModelAndView(
                "providers/invitations",
                "page",
                new InvitationsPage(
                        answerInvitation.of(reader).stream()
                                .map(each -> new InvitationsPage.Line(
                                        each.invitation().id().toString(),
                                        each.provider(),
                                        each.invitation().role()))
                                .toList(),
                        own.member(reader)
                                .map(member -> member.provider().name())
                                .orElse(null)));
    }

    @PostMapping("/{invitation}/aannemen")
    ModelAndView accept(@PathVariable UUID invitation, SignedIn reader) {
        Joining joining = answerInvitation.accept(reader, invitation);
        if (joining == Joining.ACTS_FOR_ANOTHER) {
            ModelAndView again = all(reader);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        return new ModelAndView(joining == Joining.JOINED ? "redirect:/aanbieder" : "redirect:/uitnodigingen");
    }

    @PostMapping("/{invitation}/afwijzen")
    ModelAndView decline(@PathVariable UUID invitation, SignedIn reader) {
        answerInvitation.decline(reader, invitation);
        return new ModelAndView("redirect:/uitnodigingen");
    }
}
