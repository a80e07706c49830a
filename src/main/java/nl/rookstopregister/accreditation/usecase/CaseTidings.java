package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens in a case: in the history of its request, to who has to judge, and to the provider. */
@Component
class CaseTidings {

    private final Requests requests;
    private final Tidings tidings;
    private final Correspondence correspondence;
    private final RegisterSettings settings;

    CaseTidings(Requests requests, Tidings tidings, Correspondence correspondence, RegisterSettings settings) {
        this.requests = requests;
        this.tidings = tidings;
        this.correspondence = correspondence;
        this.settings = settings;
    }

    void note(Review review, Actor by, Occurrence.Kind kind, Map<String, String> details) {
        tidings.note(request(review), by, kind, details);
    }

    void note(Request request, Actor by, Occurrence.Kind kind, Map<String, String> details) {
        tidings.note(request, by, kind, details);
    }

    /** To everybody of the provider who works on requests. */
    void mail(Request request, String what, String once, @Nullable LocalDate day) {
        tidings.mail(request, what, once, day);
    }

    void assigned(Review review, SignedIn reviewer, Actor by) {
        Request request = request(review);
        note(review, by, Occurrence.Kind.REVIEWER_ASSIGNED, Map.of("person", reviewer.name()));
        correspondence.send(new MailMessage(
                "accreditation.to-judge:" + review.id() + ":" + reviewer.account(),
                reviewer.mail(),
                reviewer.language(),
                "accreditation.mail.to-judge",
                List.of(reviewer.name(), request.number().toString()),
                settings.baseUrl()
                        .resolve("/bureau/beoordelingen/" + review.id() + "/oordeel")
                        .toString(),
                null));
    }

    private Request request(Review review) {
        return requests.find(review.request()).orElseThrow();
    }
}
