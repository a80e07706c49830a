package nl.rookstopregister.norms;

import static nl.rookstopregister.norms.Facts.BASIC;
import static nl.rookstopregister.norms.Facts.WHOLE_PROFILE;
import static nl.rookstopregister.norms.Facts.day;
import static nl.rookstopregister.norms.Facts.diploma;
import static nl.rookstopregister.norms.Facts.telephoneCoaching;
import static nl.rookstopregister.norms.Facts.training;
import static nl.rookstopregister.norms.Facts.underWay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.norms.files.ShippedNorms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final LocalDate TODAY = day("2026-11-21");
    private static final Fact PRACTICE = telephoneCoaching("2026-01-10", "2026-07-01");

    private static Assessment assess(Procedure procedure, LocalDate on, Fact... facts) {
        return NORMS.assess(new Dossier(Standing.NEW, List.of(facts)), procedure, on);
    }

    private static Finding finding(Assessment assessment, String requirement) {
        return assessment.findingFor(requirement).orElseThrow();
    }

    @Test
    void two_facts_of_one_identifier_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dossier(Standing.NEW, List.of(PRACTICE, PRACTICE)));
    }

    @Test
    void a_training_that_was_no_longer_accredited_does_not_count_and_the_reason_is_told() {
        Fact late = training("t", BASIC, Recognition.NO_LONGER, "2026-03-01", Proof.Kind.CERTIFICATE);

        Finding basic = finding(assess(Procedure.DEFINITIVE, TODAY, late), "basic-training");

        assertThat(basic.status()).isEqualTo(Status.NOT_MET);
        assertThat(basic.notCounted())
                .containsExactly(new NotCounted(late, Statement.of("reason.no-longer-recognised")));
    }

    @Test
    void a_referee_who_has_not_signed_leaves_the_training_unknown_and_the_verdict_unsettled() {
        Assessment assessment = assess(
                Procedure.DEFINITIVE,
                TODAY,
                diploma(EducationLevel.HBO),
                PRACTICE,
                training("t", BASIC, Recognition.RECOGNISED, "2026-03-01", Proof.Kind.AWAITED));

        assertThat(assessment.verdict()).isEqualTo(Status.NOT_YET_KNOWN);
        assertThat(assessment.settled()).isFalse();
        assertThat(finding(assessment, "profile-1.10").status()).isEqualTo(Status.NOT_YET_KNOWN);
    }

    @Test
    void a_training_that_nobody_knows_may_still_become_accredited() {
        Fact unknown = training("t", BASIC, Recognition.UNKNOWN, "2026-03-01", Proof.Kind.CERTIFICATE);

        assertThat(finding(assess(Procedure.DEFINITIVE, TODAY, unknown), "basic-training")
                        .status())
                .isEqualTo(Status.NOT_YET_KNOWN);
    }

    @Test
    void a_fact_of_after_the_day_does_not_count_on_that_day() {
        Finding education = finding(
                assess(Procedure.DEFINITIVE, day("2022-06-30"), training(BASIC, "2022-07-01")), "basic-training");

        assertThat(education.notCounted())
                .extracting(each -> each.reason().code())
                .containsExactly("reason.later");
    }

    @Test
    void a_candidate_needs_practice_and_a_training_under_way() {
        assertThat(assess(Procedure.CANDIDATE, TODAY, PRACTICE).verdict()).isEqualTo(Status.NOT_MET);
        assertThat(assess(Procedure.CANDIDATE, TODAY, underWay(BASIC, "2026-10-01", "2027-02-01"))
                        .verdict())
                .isEqualTo(Status.NOT_MET);
        assertThat(assess(Procedure.CANDIDATE, TODAY, PRACTICE, underWay(BASIC, "2026-10-01", "2027-02-01"))
                        .verdict())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_candidate_of_two_years_is_one_no_longer() {
        Dossier dossier = new Dossier(
                Standing.candidateSince(day("2024-11-21")),
                List.of(PRACTICE, underWay(BASIC, "2026-10-01", "2027-02-01")));

        assertThat(NORMS.assess(dossier, Procedure.CANDIDATE, TODAY).isMet()).isFalse();
        assertThat(NORMS.assess(dossier, Procedure.CANDIDATE, TODAY.minusDays(1))
                        .isMet())
                .isTrue();
    }

    @Test
    void trainings_and_vocational_education_together_are_for_the_committee_to_weigh() {
        Training nursing = new Training(Training.Kind.VOCATIONAL, "V-1", "Nursing", WHOLE_PROFILE, 0);
        Assessment assessment = assess(
                Procedure.DEFINITIVE, TODAY, diploma(EducationLevel.HBO), PRACTICE, training(nursing, "2020-06-30"));

        assertThat(assessment.isMet()).isTrue();
        assertThat(assessment.settled()).isFalse();
    }

    @Test
    void a_basic_training_settles_it_whatever_else_was_followed() {
        Training nursing = new Training(Training.Kind.VOCATIONAL, "V-1", "Nursing", WHOLE_PROFILE, 0);
        Assessment assessment = assess(
                Procedure.DEFINITIVE,
                TODAY,
                diploma(EducationLevel.HBO),
                PRACTICE,
                training(BASIC, "2026-03-01"),
                training(nursing, "2020-06-30"));

        assertThat(assessment.isMet()).isTrue();
        assertThat(assessment.settled()).isTrue();
    }

    @Test
    void a_clear_refusal_is_settled_too() {
        assertThat(assess(Procedure.DEFINITIVE, TODAY).settled()).isTrue();
        assertThat(assess(Procedure.DEFINITIVE, TODAY).isMet()).isFalse();
    }

    @Test
    void from_2027_a_supervisor_of_three_years_and_every_epa_are_asked() {
        List<Fact> facts =
                new ArrayList<>(List.of(diploma(EducationLevel.MBO4), PRACTICE, training(BASIC, "2026-03-01")));
        LocalDate newYear = day("2027-01-01");
        Assessment without = NORMS.assess(new Dossier(Standing.NEW, facts), Procedure.DEFINITIVE, newYear);
        facts.add(judged("young", "2024-06-02"));
        Assessment young = NORMS.assess(new Dossier(Standing.NEW, facts), Procedure.DEFINITIVE, newYear);
        facts.add(judged("seasoned", "2023-06-01"));
        finding(without, "epas").parts().forEach(epa -> facts.add(done(epa)));
        Assessment with = NORMS.assess(new Dossier(Standing.NEW, facts), Procedure.DEFINITIVE, newYear);

        assertThat(without.isMet()).isFalse();
        assertThat(finding(young, "supervisor").status()).isEqualTo(Status.NOT_MET);
        assertThat(with.isMet()).isTrue();
    }

    private static Fact judged(String id, String supervisorSince) {
        return new Fact.SupervisorAssessment(
                id, "10007", day(supervisorSince), WHOLE_PROFILE, day("2026-06-01"), Proof.of(Proof.Kind.SUPERVISOR));
    }

    private static Fact done(Finding epa) {
        Integer asked = (Integer) epa.asked().asks().args().getFirst();
        String code = epa.id().substring("epa-".length());
        return new Fact.EpaDone(epa.id(), code, asked, day("2026-06-01"), Proof.of(Proof.Kind.SUPERVISOR));
    }

    @Test
    void an_annotation_asks_its_own_module() {
        Training module = new Training(Training.Kind.EXTRA_PREGNANT, "E-1", "EXTRA-zwanger", Competences.NONE, 4);

        assertThat(assess(Procedure.ANNOTATION_PREGNANT, TODAY, training(module, "2026-03-01"))
                        .isMet())
                .isTrue();
        assertThat(assess(Procedure.ANNOTATION_PSYCHIATRY, TODAY, training(module, "2026-03-01"))
                        .isMet())
                .isFalse();
    }
}
