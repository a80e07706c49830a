package nl.rookstopregister.demonstration;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.shared.DemonstrationSignIns;
import org.springframework.stereotype.Component;

/** Tells pages whether the people are invented, and newcomers as whom they may sign in. */
@Component
class Invented implements Demonstration, DemonstrationSignIns {

    private final JdbcFilling filling;
    private volatile boolean known;

    Invented(JdbcFilling filling) {
        this.filling = filling;
    }

    /** Once invented, always invented; until then every page asks, which is one small question. */
    @Override
    public boolean peopleAreInvented() {
        if (!known) {
            known = filling.isDone();
        }
        return known;
    }

    @Override
    public List<SignIn> signIns() {
        if (!peopleAreInvented()) {
            return List.of();
        }
        return Stream.concat(
                        InventedPeople.AT_WORK.stream().map(Invented::signIn),
                        Stream.of(
                                new SignIn("Coach", InventedPeople.COACH_MAIL, InventedPeople.PASSWORD),
                                new SignIn("Kandidaat", InventedPeople.CANDIDATE_MAIL, InventedPeople.PASSWORD),
                                new SignIn(
                                        "Coach bij wie herregistratie kan",
                                        InventedPeople.RENEWING_MAIL,
                                        InventedPeople.PASSWORD),
                                new SignIn("Aanvrager", InventedPeople.APPLICANT_MAIL, InventedPeople.PASSWORD),
                                new SignIn(
                                        "Coach die nog scholing nodig heeft",
                                        InventedPeople.TOPPING_UP_MAIL,
                                        InventedPeople.PASSWORD)))
                .toList();
    }

    private static SignIn signIn(Person person) {
        String who = switch (person.roles().iterator().next()) {
            case OFFICE -> "Bureau";
            case COMMITTEE -> "Kwaliteitscommissie";
            case ADMINISTRATOR -> "Beheerder";
            case COACH -> "Coach";
            case PROVIDER -> "Scholingsaanbieder";
        };
        return new SignIn(who, person.mail(), InventedPeople.PASSWORD);
    }
}
