package nl.rookstopregister.norms.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.DossierSamples;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.WorkedExample;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentFormatTest {

    private static final NormBook NORMS = ShippedNorms.read();

    @Test
    void an_unknown_format_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentFormat.read("{\"format\": 2}"))
                .withMessageContaining("known format");
    }

    @Test
    void what_is_no_assessment_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentFormat.read("no"));
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentFormat.read("{\"format\": 1, \"day\": 3}"));
    }

    @Test
    void a_stored_assessment_read_back_equals_the_one_written() {
        ForAll.SAMPLES.of(DossierSamples::sample, sample -> {
            Assessment assessment = NORMS.assess(sample.dossier(), sample.procedure(), sample.day());
            assertThat(AssessmentFormat.read(AssessmentFormat.write(assessment)))
                    .isEqualTo(assessment);
        });
    }

    @Test
    void each_fact_is_kept_once() {
        WorkedExample newcomer = WorkedExample.all().get(3);

        String json = AssessmentFormat.write(NORMS.assess(newcomer.dossier(), newcomer.procedure(), newcomer.on()));

        assertThat(json).containsOnlyOnce("\"name\":\"Basic training\"");
    }
}
