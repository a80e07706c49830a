package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.places.PostcodeArea;
import nl.rookstopregister.shared.CoachId;

/** The n-th invented coach, always the same one. The first five are people to sign in as; the sixth has no e-mail. */
record Invention(NormBook norms, List<PostcodeArea> areas, LocalDate today) {

    private static final List<String> MAILS = List.of(
            InventedPeople.COACH_MAIL,
            InventedPeople.CANDIDATE_MAIL,
            InventedPeople.RENEWING_MAIL,
            InventedPeople.APPLICANT_MAIL,
            InventedPeople.TOPPING_UP_MAIL);

    private static final int ON_PAPER = 5;

    InventedCoach coach(int index) {
        Chance chance = Chance.of(index);
        CoachId coach = new CoachId(chance.id());
        CoachDetails details = details(index, coach, chance);
        Lives lives = new Lives(norms, today);
        Life life = switch (index) {
            case 0 -> lives.eventful(coach, chance);
            case 1 -> lives.candidate(coach, chance);
            case 2 -> lives.renewing(coach, chance);
            case 3 -> new Life(coach, norms, chance);
            case 4 -> lives.toppingUp(coach, chance);
            case ON_PAPER -> lives.renewing(coach, chance);
            default -> lives.usual(coach, chance);
        };
        return new InventedCoach(details, life.facts.all(), life.decisions());
    }

    /** The people of the first coaches, with whom one can sign in. */
    Stream<Person> people(int coaches) {
        return Stream.iterate(0, index -> index + 1)
                .limit(Math.min(coaches, MAILS.size()))
                .map(index -> coach(index).details())
                .map(each -> new Person(
                        each.name().full(), each.mail(), Set.of(Role.COACH), each.coach(), each.correspondence()));
    }

    /** The coach who hears everything on paper; empty in a very small demonstration. */
    Optional<CoachId> onPaper(int coaches) {
        return coaches > ON_PAPER ? Optional.of(coach(ON_PAPER).details().coach()) : Optional.empty();
    }

    private CoachDetails details(int index, CoachId coach, Chance chance) {
        CoachDetails drawn = new InventedDetails(areas).draw(index, coach, chance);
        if (index == ON_PAPER) {
            return withMail(drawn, "");
        }
        return index < MAILS.size() ? withMail(drawn, MAILS.get(index)) : drawn;
    }

    private static CoachDetails withMail(CoachDetails drawn, String mail) {
        return new CoachDetails(
                drawn.coach(),
                drawn.name(),
                drawn.birthDate(),
                drawn.homeAddress(),
                mail,
                drawn.phone(),
                drawn.correspondence(),
                drawn.profession(),
                drawn.bigNumber(),
                drawn.agbCode(),
                drawn.practicePlaces(),
                drawn.waysOfWorking(),
                drawn.spoken(),
                drawn.appointments(),
                drawn.takesNewClients());
    }
}
