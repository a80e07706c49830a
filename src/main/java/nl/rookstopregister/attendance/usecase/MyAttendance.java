package nl.rookstopregister.attendance.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.Presence;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;
import org.jspecify.annotations.Nullable;

/** Shows a coach what providers reported, with the certificates, and the questions about points that are missing. */
@UseCase
public class MyAttendance {

    private final Credits credits;
    private final Sheets sheets;
    private final Claims claims;
    private final Dossiers dossiers;
    private final Trainings trainings;
    private final PointsWeighed weighed;

    MyAttendance(
            Credits credits,
            Sheets sheets,
            Claims claims,
            Dossiers dossiers,
            Trainings trainings,
            PointsWeighed weighed) {
        this.credits = credits;
        this.sheets = sheets;
        this.claims = claims;
        this.dossiers = dossiers;
        this.trainings = trainings;
        this.weighed = weighed;
    }

    /**
     * A training or activity in a coach's dossier.
     *
     * @param certificate number of the certificate of attendance; empty when there is none
     * @param leftOut why the norm leaves the points out; null when they count
     */
    public record Followed(
            String name,
            LocalDate on,
            int points,
            Recognition recognition,
            Proof.Kind proof,
            String certificate,
            @Nullable Statement leftOut) {

        public int countingPoints() {
            return recognition == Recognition.RECOGNISED && leftOut == null ? points : 0;
        }
    }

    /** Attendance that was taken back, and why. */
    public record TakenBack(String name, LocalDate on, String reason) {}

    /** A question of the coach, with the session it is about. */
    public record Asked(Claim claim, String training, LocalDate lastDay, String provider) {}

    /** What providers told this register, newest first; all other points stand in the portfolio. */
    public List<Followed> attended(CoachId coach) {
        return followed(coach).stream()
                .filter(each -> !each.certificate().isEmpty())
                .toList();
    }

    /** Whatever the dossier tells, as the norm for renewal weighs it today, newest first. */
    List<Followed> followed(CoachId coach) {
        Dossier dossier = dossiers.dossier(coach);
        return followed(coach, dossier, weighed.leftOut(dossier));
    }

    private List<Followed> followed(CoachId coach, Dossier dossier, Map<String, Statement> leftOut) {
        Map<String, Credit> attended = counting(credits.of(coach)).stream()
                .collect(Collectors.toMap(credit -> KnowAttendance.factId(credit.session()), Function.identity()));
        return dossier.facts().stream()
                .flatMap(fact -> followed(fact, Optional.ofNullable(attended.get(fact.id())), leftOut.get(fact.id())))
                .sorted(Comparator.comparing(Followed::on).reversed().thenComparing(Followed::name))
                .toList();
    }

    public List<TakenBack> takenBack(CoachId coach) {
        Map<SessionId, List<Credit>> bySession =
                credits.of(coach).stream().collect(Collectors.groupingBy(Credit::session));
        Map<SessionId, Closing> closings = sheets.closings(bySession.keySet());
        return bySession.entrySet().stream()
                .filter(each -> !each.getValue().getLast().gives())
                .flatMap(each -> Optional.ofNullable(closings.get(each.getKey()))
                        .map(closing -> new TakenBack(
                                closing.training().name(),
                                closing.lastDay(),
                                each.getValue().getLast().reason()))
                        .stream())
                .sorted(Comparator.comparing(TakenBack::on).reversed())
                .toList();
    }

    public List<Asked> asked(CoachId coach) {
        return claims.of(coach).stream()
                .flatMap(claim -> trainings
                        .session(claim.session())
                        .map(session -> new Asked(
                                claim,
                                session.trainingName(),
                                session.lastDay(),
                                trainings
                                        .find(session.reference())
                                        .map(training -> training.providerName())
                                        .orElse("")))
                        .stream())
                .toList();
    }

    /** Of all that was noted, the last line about each session where it gives. */
    static List<Credit> counting(List<Credit> ofOneCoach) {
        return ofOneCoach.stream().collect(Collectors.groupingBy(Credit::session)).values().stream()
                .map(history -> new Presence(history.getFirst().coach(), history))
                .filter(Presence::counts)
                .map(Presence::last)
                .toList();
    }

    private static Stream<Followed> followed(Fact fact, Optional<Credit> credit, @Nullable Statement leftOut) {
        return switch (fact) {
            case TrainingCompleted done ->
                Stream.of(new Followed(
                        done.training().name(),
                        done.on(),
                        done.training().points(),
                        done.accreditation(),
                        done.proof().kind(),
                        credit.map(Credit::certificate).orElse(""),
                        leftOut));
            case PointsEarned earned ->
                Stream.of(new Followed(
                        earned.activity(),
                        earned.on(),
                        earned.points(),
                        earned.accreditation(),
                        earned.proof().kind(),
                        "",
                        leftOut));
            default -> Stream.empty();
        };
    }
}
