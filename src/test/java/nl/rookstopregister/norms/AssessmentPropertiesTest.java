package nl.rookstopregister.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.rookstopregister.norms.DossierSamples.Sample;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentPropertiesTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final ForAll MANY = new ForAll(20261121, 3000);

    private static Assessment assess(Sample sample) {
        return NORMS.assess(sample.dossier(), sample.procedure(), sample.day());
    }

    private static Map<String, Status> statuses(Assessment assessment) {
        Map<String, Status> statuses = new HashMap<>();
        assessment.finding().forEach(finding -> statuses.put(finding.id(), finding.status()));
        return statuses;
    }

    private static Sample with(Sample sample, List<Fact> facts) {
        return new Sample(new Dossier(sample.dossier().standing(), facts), sample.procedure(), sample.day());
    }

    /** A dossier that meets what is asked more often than one drawn blindly. */
    private static Sample nearlyEnough(RandomGenerator random) {
        Sample sample = DossierSamples.sample(random);
        List<Fact> facts = new ArrayList<>(sample.dossier().facts());
        String[] days = {"2022-05-05", "2023-05-05", "2024-05-05", "2025-05-05", "2026-05-05"};
        for (String day : days) {
            if (random.nextInt(8) > 0) {
                facts.add(Facts.hours(20 + random.nextInt(4), day));
            }
            if (random.nextInt(4) > 0) {
                facts.add(Facts.points(day, 3 + random.nextInt(4), day));
            }
        }
        if (random.nextInt(4) > 0) {
            facts.add(Facts.training(Facts.BASIC, "2023-01-01"));
            facts.add(Facts.diploma(random.nextInt(5) > 0 ? EducationLevel.MBO4 : EducationLevel.MBO3));
            facts.add(Facts.telephoneCoaching("2023-02-01", "2023-08-01"));
        }
        Standing standing =
                Standing.registeredSince(LocalDate.parse("2017-03-01"), Facts.term("2022-03-01", "2027-03-01"));
        return new Sample(new Dossier(standing, facts), sample.procedure(), TODAY);
    }

    @Test
    void more_evidence_never_makes_a_requirement_stand_worse() {
        ForAll.SAMPLES.of(DossierSamples::sample, sample -> {
            List<Fact> facts = new ArrayList<>(sample.dossier().facts());
            facts.add(DossierSamples.fact("one-more", new SplittableRandom(facts.size()), sample.day()));
            Map<String, Status> before = statuses(assess(sample));
            statuses(assess(with(sample, facts)))
                    .forEach((requirement, status) ->
                            assertThat(status).as(requirement).isGreaterThanOrEqualTo(before.get(requirement)));
        });
    }

    @Test
    void the_order_in_which_facts_are_stated_does_not_matter() {
        ForAll.SAMPLES.of(DossierSamples::sample, sample -> {
            List<Fact> shuffled = new ArrayList<>(sample.dossier().facts());
            Collections.shuffle(shuffled, new Random(1));
            assertThat(statuses(assess(with(sample, shuffled)))).isEqualTo(statuses(assess(sample)));
        });
    }

    @Test
    void the_same_dossier_norm_and_day_give_the_same_assessment() {
        ForAll.SAMPLES.of(
                DossierSamples::sample,
                sample -> assertThat(ShippedNorms.read().assess(sample.dossier(), sample.procedure(), sample.day()))
                        .isEqualTo(assess(sample)));
    }

    @Test
    void definitive_registration_is_judged_as_a_plain_loop_would() {
        int[] met = new int[2];
        MANY.of(AssessmentPropertiesTest::nearlyEnough, sample -> {
            boolean plain = PlainLoop.definitive(sample.dossier(), TODAY);
            met[plain ? 1 : 0]++;
            assertThat(NORMS.assess(sample.dossier(), Procedure.DEFINITIVE, TODAY)
                            .isMet())
                    .isEqualTo(plain);
        });
        assertThat(Math.min(met[0], met[1])).isGreaterThan(100);
    }

    @Test
    void renewal_is_judged_as_a_plain_loop_would() {
        int[] met = new int[2];
        MANY.of(AssessmentPropertiesTest::nearlyEnough, sample -> {
            boolean plain = PlainLoop.renewal(sample.dossier(), TODAY);
            met[plain ? 1 : 0]++;
            assertThat(NORMS.assess(sample.dossier(), Procedure.RENEWAL, TODAY).isMet())
                    .isEqualTo(plain);
        });
        assertThat(Math.min(met[0], met[1])).isGreaterThan(100);
    }

    @Test
    void whatever_is_not_met_says_what_would_meet_it_and_whatever_is_met_does_not() {
        ForAll.SAMPLES.of(
                DossierSamples::sample,
                sample -> assertThat(assess(sample).leaves())
                        .allSatisfy(leaf -> assertThat(leaf.wouldMeet() != null)
                                .isEqualTo(leaf.status() == Status.NOT_MET || leaf.status() == Status.NOT_YET_KNOWN)));
    }

    @Test
    void no_fact_both_counts_and_does_not_count_for_a_requirement() {
        ForAll.SAMPLES.of(
                DossierSamples::sample,
                sample -> assertThat(assess(sample).leaves())
                        .allMatch(leaf -> Collections.disjoint(
                                leaf.counted(),
                                leaf.notCounted().stream().map(NotCounted::fact).toList())));
    }

    @Test
    void an_open_question_leaves_the_verdict_unsettled() {
        ForAll.SAMPLES.of(DossierSamples::sample, sample -> {
            Assessment assessment = assess(sample);
            if (assessment.verdict() == Status.NOT_YET_KNOWN) {
                assertThat(assessment.settled()).isFalse();
            }
        });
    }
}
