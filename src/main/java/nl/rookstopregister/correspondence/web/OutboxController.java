package nl.rookstopregister.correspondence.web;

import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.correspondence.mail.MailServer;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.usecase.JudgeMail;
import nl.rookstopregister.pages.Pager;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Post: what mail went out, what did not, and what to do about it. */
@Controller
@RequestMapping("/bureau/post")
class OutboxController {

    private static final int PAGE = 50;
    private static final String ADDRESS = "/bureau/post";

    private final KeptMails mails;
    private final JudgeMail judge;
    private final MailServer server;
    private final AccessLog accessLog;

    OutboxController(KeptMails mails, JudgeMail judge, MailServer server, AccessLog accessLog) {
        this.mails = mails;
        this.judge = judge;
        this.server = server;
        this.accessLog = accessLog;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "1") int pagina) {
        int page = Math.max(1, pagina);
        return new ModelAndView(
                "correspondence/outbox",
                "page",
                new OutboxPage(
                        mails.page((page - 1) * PAGE, PAGE),
                        new Pager(page, PAGE, Math.toIntExact(mails.count()), ADDRESS),
                        mails.countNeedingEyes(),
                        server.isSet()));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable MailId id) {
        KeptMail mail = find(id);
        if (mail.coach() != null) {
            accessLog.looked(mail.coach(), "accesslog.mail.read", mail.text().subject());
        }
        return new ModelAndView("correspondence/outbox-mail", "page", new OutboxMailPage(mail, server.isSet()));
    }

    @PostMapping("/{id}/teruggekomen")
    String bounced(@PathVariable MailId id, SignedIn officer) {
        judge.noteBounce(find(id), officer.name());
        return "redirect:" + ADDRESS + "/" + id;
    }

    @PostMapping("/{id}/opnieuw")
    String again(@PathVariable MailId id) {
        judge.sendAgain(find(id).id());
        return "redirect:" + ADDRESS + "/" + id;
    }

    private KeptMail find(MailId id) {
        return mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
