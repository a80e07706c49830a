package nl.rookstopregister.normsetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.normsetting.usecase.KnowAdoptions;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Coaches with just so many points, and a register that forgets what a test adopted. */
public class NormSettingSteps {

    /** In the last year of the term of whoever is registered on the day of the tests. */
    public static final LocalDate NEAR_THE_END = LocalDate.parse("2031-06-01");

    private static final int YEARS = 5;

    private final Dossiers dossiers;
    private final Register register;
    private final JdbcClient jdbc;
    private final KnowAdoptions known;
    private final TransactionTemplate transaction;

    NormSettingSteps(
            Dossiers dossiers,
            Register register,
            JdbcClient jdbc,
            KnowAdoptions known,
            PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.register = register;
        this.jdbc = jdbc;
        this.known = known;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Registered today, and near the end of the term with so many points a year and all else that a renewal asks. */
    public CoachId registered(int pointsAYear) {
        CoachId coach = CoachId.random();
        dossiers.keep(CoachExamples.noor(coach));
        dossiers.establish(coach, facts(pointsAYear), "test");
        LocalDate today = RegisterExamples.TODAY;
        register.take(new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.REGISTER,
                Body.OFFICE,
                RegisterExamples.OFFICER,
                null,
                today,
                new Days(today, today.plusYears(YEARS)),
                null,
                null,
                new Grounds("2022-1", List.of("art. 1"), RegisterExamples.met(), "Written ground"),
                0));
        return coach;
    }

    private static List<Fact> facts(int pointsAYear) {
        List<Fact> facts = new ArrayList<>(List.of(
                Facts.diploma(EducationLevel.HBO),
                Facts.training(Facts.BASIC, "2026-09-18"),
                Facts.telephoneCoaching("2026-03-01", "2031-05-01"),
                new Fact.SelfEvaluation("evaluation", Facts.day("2030-09-01"), Proof.of(Proof.Kind.OWN_STATEMENT))));
        for (int year = 2027; year < 2027 + YEARS; year++) {
            facts.add(Facts.hours(30, year + "-05-01"));
            facts.add(Facts.points("p" + year, pointsAYear, year + "-05-01"));
        }
        return facts;
    }

    /** Whoever reads dossiers waits until this is over, as when there are very many of them. */
    public void whileNoDossierCanBeRead(Runnable doing) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table dossiers.established_fact in access exclusive mode")
                    .update();
            doing.run();
        });
    }

    /** What nobody can do in earnest: the database refuses it. */
    public void forgetAdoptions() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("alter table normsetting.adoption disable trigger adoption_is_append_only")
                    .update();
            jdbc.sql("delete from normsetting.adoption").update();
            jdbc.sql("alter table normsetting.adoption enable trigger adoption_is_append_only")
                    .update();
        });
        known.readAnew();
    }
}
