package nl.rookstopregister.norms.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.DossierSamples;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final NormBook NORMS = ShippedNorms.read();

    @Test
    void both_languages_have_words_for_the_same_codes() {
        var dutch = Wording.words(Language.NL);
        var english = Wording.words(Language.EN);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
        assertThat(english.getString("norms.status.MET")).isEqualTo("met");
        assertThat(dutch.getString("norms.status.MET")).isEqualTo("voldaan");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_an_assessment_says_can_be_said(Language language) {
        Wording wording = new Wording(language);
        ForAll.SAMPLES.of(DossierSamples::sample, sample -> {
            Assessment assessment = NORMS.assess(sample.dossier(), sample.procedure(), sample.day());
            assertThat(PlainText.lines(assessment, language)).isNotEmpty().noneMatch(line -> line.contains("{"));
            assessment.finding().forEach(finding -> {
                assertThat(wording.say(finding.asked().asks())).isNotBlank().doesNotContain("{");
            });
        });
        Stream.of(Status.values()).forEach(each -> assertThat(wording.say(each)).isNotBlank());
        Stream.of(Asked.Mark.values())
                .forEach(each -> assertThat(wording.say(each)).isNotBlank());
        Stream.of(Procedure.values())
                .forEach(each -> assertThat(wording.say(each)).isNotBlank());
        Stream.of(Proof.Kind.values())
                .forEach(each -> assertThat(wording.say(each)).isNotBlank());
        NORMS.parameters(LocalDate.parse("2026-11-21"))
                .all()
                .forEach(each -> assertThat(wording.say(each)).isNotBlank().doesNotContain("{"));
        Arrays.stream(sampleStatements())
                .forEach(each -> assertThat(wording.say(each)).isNotBlank());
    }

    private static Statement[] sampleStatements() {
        return new Statement[] {
            Statement.of("intervision-held.asks", 4, 12),
            Statement.of("intervision-held.found", 1, 4),
            Statement.of("intervision-held.would-meet", 3),
            Statement.of("mps-kept.asks"),
            Statement.of("mps-kept.would-meet"),
            Statement.of("contribution-arranged.would-meet"),
            Statement.of("declaration-given.would-meet")
        };
    }

    @Test
    void intervision_without_a_number_is_not_said_to_be_asked_nought_times() {
        Statement noNumber = Statement.of("intervision-held.asks", 0, 12);
        assertThat(new Wording(Language.NL).say(noNumber)).isEqualTo("Hoe vaak is nog niet vastgesteld.");
        assertThat(new Wording(Language.EN).say(noNumber)).isEqualTo("How often has not been set yet.");
        assertThat(new Wording(Language.NL).say(Statement.of("intervision-held.asks", 4, 12)))
                .isEqualTo("4 keer intervisie in 12 maanden.");
    }

    @Test
    void one_is_said_in_the_singular() {
        assertThat(new Wording(Language.NL).say(Statement.of("points-gathered.found", 1, 1)))
                .isEqualTo("1 punt in 1 kalenderjaar.");
        assertThat(new Wording(Language.NL).say(Statement.of("hours-guided.found", 99, 30, 5)))
                .isEqualTo("99 uur en 30 minuten in 5 jaren van de termijn.");
    }
}
