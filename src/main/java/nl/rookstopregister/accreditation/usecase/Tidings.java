package nl.rookstopregister.accreditation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a request: in its history, and by mail to everybody of the provider who works on requests. */
@Component
class Tidings {

    private final Requests requests;
    private final Providers providers;
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final RegisterSettings settings;
    private final Clock clock;

    Tidings(
            Requests requests,
            Providers providers,
            Accounts accounts,
            Correspondence correspondence,
            RegisterSettings settings,
            Clock clock) {
        this.requests = requests;
        this.providers = providers;
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.settings = settings;
        this.clock = clock;
    }

    void note(Request request, Actor by, Occurrence.Kind kind, Map<String, String> details) {
        requests.tell(request.id(), new Occurrence(clock.instant(), by, kind, details));
    }

    /**
     * The words stand under {@code accreditation.mail.<what>}: {0} the reader's name, {1} the number of the request, {2}
     * the day where there is one.
     *
     * @param once tells this mail from another of its kind about the same request
     */
    void mail(Request request, String what, String once, @Nullable LocalDate day) {
        providers.members(request.provider()).stream()
                .filter(member -> member.role().mayEdit())
                .flatMap(member -> accounts.find(member.account()).stream())
                .map(reader -> message(request, reader, what, once, day))
                .forEach(correspondence::send);
    }

    private MailMessage message(Request request, SignedIn reader, String what, String once, @Nullable LocalDate day) {
        List<String> arguments =
                new ArrayList<>(List.of(reader.name(), request.number().toString()));
        if (day != null) {
            arguments.add(new Wording(reader.language()).day(day));
        }
        return new MailMessage(
                "accreditation." + what + ":" + request.id() + ":" + once + ":" + reader.account(),
                reader.mail(),
                reader.language(),
                "accreditation.mail." + what,
                List.copyOf(arguments),
                settings.baseUrl()
                        .resolve("/aanbieder/aanvragen/" + request.id())
                        .toString(),
                null);
    }
}
