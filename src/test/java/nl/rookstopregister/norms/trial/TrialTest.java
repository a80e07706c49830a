package nl.rookstopregister.norms.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.DossierSamples;
import nl.rookstopregister.norms.DossierSamples.Sample;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.files.DraftExamples;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final AdoptedNorms TODAY = ShippedNorms.read();
    private static final AdoptedNorms STRICTER = TODAY.with(
            DraftExamples.with(Map.of("points", "20")),
            new Adoption(new NormId("2022", 2), NEW_YEAR, LocalDate.parse("2026-11-21"), "Vergadering 12, besluit 4"));

    private static Dossier withPoints(int points) {
        List<Fact> facts = new ArrayList<>(List.of(
                Facts.diploma(EducationLevel.HBO),
                Facts.training(Facts.BASIC, "2022-09-18"),
                new Fact.SelfEvaluation(
                        "evaluation",
                        Facts.day("2026-05-01"),
                        Facts.hours(1, "2026-05-01").proof())));
        for (int year = 2022; year <= 2026; year++) {
            facts.add(Facts.hours(30, year + "-05-01"));
            facts.add(Facts.points("p" + year, points / 5, year + "-05-01"));
        }
        return new Dossier(
                Standing.registeredSince(Facts.day("2022-02-01"), Facts.term("2022-02-01", "2027-02-01")), facts);
    }

    private static Trial renewal(LocalDate day) {
        return new Trial(TODAY, STRICTER, Procedure.RENEWAL, day);
    }

    @Test
    void who_has_just_enough_falls_out_by_the_requirement_that_became_stricter() {
        assertThat(renewal(NEW_YEAR).of(PackedDossiers.of(List.of(withPoints(15))), 0))
                .contains(new Trial.Outcome(Status.MET, Status.NOT_MET, List.of("points")));
    }

    @Test
    void who_has_enough_for_both_stays() {
        assertThat(renewal(NEW_YEAR).of(PackedDossiers.of(List.of(withPoints(20))), 0))
                .contains(new Trial.Outcome(Status.MET, Status.MET, List.of()));
    }

    @Test
    void halfway_a_term_a_renewal_looks_back_as_if_the_term_ended() {
        Dossier early = withPoints(15);
        Dossier halfway = new Dossier(
                Standing.registeredSince(Facts.day("2014-08-01"), Facts.term("2024-08-01", "2029-08-01")),
                early.facts());
        PackedDossiers packed = PackedDossiers.of(List.of(halfway));

        assertThat(renewal(NEW_YEAR).of(packed, 0))
                .hasValueSatisfying(outcome -> assertThat(outcome.before()).isEqualTo(Status.NOT_MET));
        assertThat(renewal(NEW_YEAR).lookingBack().of(packed, 0))
                .contains(new Trial.Outcome(Status.MET, Status.NOT_MET, List.of("points")));
    }

    @Test
    void before_its_first_day_a_draft_changes_nothing() {
        assertThat(renewal(NEW_YEAR.minusDays(1)).of(PackedDossiers.of(List.of(withPoints(15))), 0))
                .hasValueSatisfying(outcome -> assertThat(outcome.changes()).isFalse());
    }

    @Test
    void a_renewal_is_no_question_for_who_is_not_registered() {
        Dossier newcomer = new Dossier(Standing.NEW, withPoints(15).facts());

        assertThat(renewal(NEW_YEAR).of(PackedDossiers.of(List.of(newcomer)), 0))
                .isEmpty();
    }

    @Test
    void a_packed_dossier_gets_every_status_of_the_assessment_that_explains_itself() {
        new ForAll(41, 3_000).of(DossierSamples::sample, TrialTest::comes_out_the_same);
    }

    private static void comes_out_the_same(Sample sample) {
        Assessment explained = STRICTER.assess(sample.dossier(), sample.procedure(), sample.day());
        PackedDossiers packed = PackedDossiers.of(List.of(sample.dossier(), sample.dossier()));

        Finding finding = Objects.requireNonNull(STRICTER.finding(packed.on(1, sample.day()), sample.procedure()));

        assertThat(packed.standing(1)).isEqualTo(sample.dossier().standing());
        assertThat(statuses(finding)).isEqualTo(statuses(explained.finding()));
    }

    private static List<String> statuses(Finding finding) {
        List<String> statuses = new ArrayList<>();
        finding.forEach(each -> statuses.add(each.id() + " " + each.status() + " " + each.found()));
        return statuses;
    }
}
