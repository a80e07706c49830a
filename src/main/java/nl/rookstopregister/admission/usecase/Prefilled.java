package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.Questions;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** The first answers of an application: what the register knows already, for the applicant to look over. */
final class Prefilled {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private Prefilled() {}

    static Answers from(SignedIn person) {
        int space = person.name().indexOf(' ');
        Values values = Values.NONE
                .with("given", space < 0 ? person.name() : person.name().substring(0, space))
                .with("family", space < 0 ? "" : person.name().substring(space + 1))
                .with("mail", person.mail())
                .with("correspondence", person.language().name());
        return Answers.NONE.with(Task.IDENTITY, values);
    }

    /** Only a name, as somebody wrote it on paper. */
    static Answers named(String name, Language language) {
        int space = name.indexOf(' ');
        return Answers.NONE.with(
                Task.IDENTITY,
                Values.NONE
                        .with("given", space < 0 ? "" : name.substring(0, space))
                        .with("family", space < 0 ? name : name.substring(space + 1))
                        .with("correspondence", language.name()));
    }

    /** Who is in the register already is asked nothing of it again; the name stays, for whoever handles the application. */
    static Answers from(CoachDetails details, Procedure procedure) {
        return Task.askedIn(procedure).contains(Task.IDENTITY)
                ? from(details)
                : Answers.NONE.with(Task.IDENTITY, identity(details));
    }

    private static Answers from(CoachDetails details) {
        Answers answers = Answers.NONE
                .with(Task.IDENTITY, identity(details))
                .with(Task.PROFESSION, profession(details))
                .with(Task.PLACES, places(details));
        int count = 0;
        for (PracticePlace place : details.practicePlaces()) {
            count++;
            Values values = address(place.address()).with("place_name", place.name());
            answers = answers.withItem(Task.PLACES, "place-" + count, values);
        }
        return answers;
    }

    private static Values identity(CoachDetails details) {
        PostalAddress home = details.homeAddress();
        return (home == null ? Values.NONE : address(home))
                .with("given", details.name().given())
                .with("prefix", details.name().prefix())
                .with("family", details.name().family())
                .with("birth_date", day(details.birthDate()))
                .with("mail", details.mail())
                .with("phone", known(details.phone()))
                .with("correspondence", details.correspondence().name());
    }

    private static Values profession(CoachDetails details) {
        String profession = known(details.profession());
        boolean listed = profession.isEmpty() || Professions.CODES.contains(profession);
        return Values.NONE
                .with("profession", listed ? profession : Questions.OTHER)
                .with("profession_name", listed ? "" : profession)
                .with("big", details.bigNumber() == null ? "no" : "yes")
                .with("big_number", known(details.bigNumber()))
                .with("agb_code", known(details.agbCode()));
    }

    private static Values places(CoachDetails details) {
        String ways = details.waysOfWorking().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return Values.NONE
                .with("ways_of_working", ways)
                .with("spoken", String.join(" ", details.spoken()))
                .with("practice_phone", known(details.appointments().phone()))
                .with("website", known(details.appointments().website()))
                .with("mail_form", details.appointments().mailForm() ? "true" : "")
                .with("takes_new_clients", details.takesNewClients() ? "true" : "");
    }

    private static Values address(PostalAddress address) {
        return new Values(Map.of(
                "street", address.street(),
                "house_number", address.houseNumber(),
                "postcode", address.postcode(),
                "place", address.place()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
