package nl.rookstopregister.correspondence.usecase;

import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Post on paper, on the start screen of the office. */
@Component
class PaperAtOffice implements WaitingAtOffice {

    private final KeptMails mails;

    PaperAtOffice(KeptMails mails) {
        this.mails = mails;
    }

    @Override
    public String words() {
        return "correspondence.paper";
    }

    @Override
    public String address() {
        return "/bureau/post/papier";
    }

    @Override
    public int count() {
        return mails.onPaper().size();
    }
}
