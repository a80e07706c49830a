package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.AttendanceIntake;
import nl.rookstopregister.attendance.AttendanceIntake.Closed;
import nl.rookstopregister.attendance.AttendanceIntake.Open;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.Trainings;
import org.springframework.stereotype.Component;

/**
 * Who was at the invented sessions that are over. Of each provider the newest list waits to be handed in, the next has rows
 * to mend, and the others are closed; coaches miss points in every way in which that can go.
 */
@Component
class InventedAttendance {

    /** Others on each list, and none of the first ten: they miss points. */
    private static final int ON_A_LIST = 8;

    private static final int WHO_MISS_POINTS = 10;
    private static final int COACHES = 80;
    private static final int NEWEST_CLOSED = 2;
    private static final int MONTHS = 5;

    private final Trainings trainings;
    private final Register register;
    private final Accounts accounts;
    private final InventedRows rows;
    private final AttendanceIntake intake;
    private final Clock clock;

    InventedAttendance(
            Trainings trainings,
            Register register,
            Accounts accounts,
            InventedRows rows,
            AttendanceIntake intake,
            Clock clock) {
        this.trainings = trainings;
        this.register = register;
        this.accounts = accounts;
        this.rows = rows;
        this.intake = intake;
        this.clock = clock;
    }

    void invent() {
        List<CoachId> coaches = coaches();
        if (coaches.size() < COACHES) {
            return;
        }
        invent(InventedProviders.FIRST, InventedProviders.FIRST_MAIL, coaches);
        invent(InventedProviders.SECOND, InventedProviders.SECOND_MAIL, coaches);
    }

    private void invent(ProviderId provider, String mail, List<CoachId> coaches) {
        List<Session> over = over(provider);
        intake.take(
                closed(over, coaches),
                open(over, coaches),
                provider.equals(InventedProviders.FIRST) ? InventedQuestions.of(over, coaches, today()) : List.of(),
                new AttendanceIntake.People(
                        person(Role.PROVIDER, mail).actor(),
                        person(Role.OFFICE, InventedPeople.OFFICE_MAIL).actor()));
    }

    /** The coach as whom anybody may sign in was at every other session. */
    private static List<Closed> closed(List<Session> sessions, List<CoachId> coaches) {
        return IntStream.range(NEWEST_CLOSED, sessions.size())
                .mapToObj(number -> new Closed(
                        sessions.get(number).id(),
                        Stream.concat(
                                        coaches.stream().limit(number % 2 == 0 ? 1 : 0),
                                        present(number, coaches).stream())
                                .toList()))
                .toList();
    }

    private List<Open> open(List<Session> sessions, List<CoachId> coaches) {
        int newest = NEWEST_CLOSED - 1;
        return sessions.size() > newest
                ? List.of(new Open(sessions.get(newest).id(), rows.withMistakes(present(newest, coaches))))
                : List.of();
    }

    private static List<CoachId> present(int number, List<CoachId> coaches) {
        return coaches.stream()
                .skip(WHO_MISS_POINTS + (long) number * ON_A_LIST)
                .limit(ON_A_LIST)
                .toList();
    }

    /** Newest first; over for a day at least. */
    private List<Session> over(ProviderId provider) {
        return trainings.sessions(provider).stream()
                .filter(session -> session.lastDay().isBefore(today().minusDays(1)) && !session.cancelled())
                .toList();
    }

    /** First the one as whom anybody may sign in, then others who stood in the register all the time; no other sign-in. */
    private List<CoachId> coaches() {
        SignedIn own = person(Role.COACH, InventedPeople.COACH_MAIL);
        Set<CoachId> withAccount = accounts.withRole(Role.COACH).stream()
                .flatMap(account -> Stream.ofNullable(account.coach()))
                .collect(Collectors.toUnmodifiableSet());
        try (Stream<Entry> entries = register.allEntries()) {
            Stream<CoachId> others = entries.filter(this::stoodAllTheTime)
                    .map(Entry::coach)
                    .filter(coach -> !withAccount.contains(coach))
                    .limit(COACHES);
            return Stream.concat(Stream.ofNullable(own.coach()), others).toList();
        }
    }

    private boolean stoodAllTheTime(Entry entry) {
        return entry.periods().stream()
                .anyMatch(period -> period.state() == RegistrationState.REGISTERED
                        && period.days().contains(today().minusMonths(MONTHS))
                        && period.days().contains(today()));
    }

    private SignedIn person(Role role, String mail) {
        return accounts.withRole(role).stream()
                .filter(person -> person.mail().equals(mail))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
