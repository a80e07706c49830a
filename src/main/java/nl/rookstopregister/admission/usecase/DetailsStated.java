package nl.rookstopregister.admission.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.admission.model.Questions;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.AgbCode;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.BigNumber;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.Postcode;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** A person's details as a well filled in application states them. */
final class DetailsStated {

    private DetailsStated() {}

    static CoachDetails in(Answers answers, CoachId coach) {
        Values identity = answers.values(Task.IDENTITY);
        Values profession = answers.values(Task.PROFESSION);
        Values places = answers.values(Task.PLACES);
        return new CoachDetails(
                coach,
                new PersonName(identity.get("given"), identity.get("prefix"), identity.get("family")),
                WrittenDay.read(identity.get("birth_date")).orElse(null),
                address(identity),
                identity.get("mail"),
                orNull(identity.get("phone")),
                Language.valueOf(identity.get("correspondence")),
                profession(profession),
                profession.get("big").equals("yes")
                        ? BigNumber.read(profession.get("big_number"))
                                .map(BigNumber::value)
                                .orElse(null)
                        : null,
                AgbCode.read(profession.get("agb_code")).map(AgbCode::value).orElse(null),
                practicePlaces(answers),
                ways(places),
                places.chosen("spoken"),
                appointments(places),
                places.ticked("takes_new_clients"));
    }

    private static String profession(Values values) {
        String code = values.get("profession");
        return code.equals(Questions.OTHER) ? values.get("profession_name") : code;
    }

    private static List<PracticePlace> practicePlaces(Answers answers) {
        return answers.items(Task.PLACES).stream()
                .map(Item::values)
                .map(values -> new PracticePlace(values.get("place_name"), address(values)))
                .toList();
    }

    private static Set<WayOfWorking> ways(Values values) {
        Set<WayOfWorking> ways = EnumSet.noneOf(WayOfWorking.class);
        values.chosen("ways_of_working").forEach(code -> ways.add(WayOfWorking.valueOf(code)));
        return ways;
    }

    private static AppointmentWays appointments(Values values) {
        String website = values.get("website");
        return new AppointmentWays(
                orNull(values.get("practice_phone")),
                values.ticked("mail_form"),
                website.isEmpty() || website.contains("://") ? orNull(website) : "https://" + website);
    }

    private static PostalAddress address(Values values) {
        return new PostalAddress(
                values.get("street"),
                values.get("house_number"),
                Postcode.read(values.get("postcode")).map(Postcode::value).orElse(values.get("postcode")),
                values.get("place"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
