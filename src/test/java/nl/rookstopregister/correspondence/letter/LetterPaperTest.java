package nl.rookstopregister.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.LetterKinds;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterPaperTest {

    private static final Words WORDS = Words.strict();

    private final LetterWriter writer = new LetterWriter(
            WORDS, Binder.get(new MockEnvironment()).bindOrCreate("rookstopregister", RegisterSettings.class));
    private final LetterPaper paper = new LetterPaper(
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, LetterPaperTest.class.getClassLoader(), "rookstopregister.templates"),
            WORDS);

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> letters() {
        return Arrays.stream(DecisionKind.values())
                .filter(LetterKinds::hasLetter)
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("letters")
    void every_letter_lasts_and_is_readable_by_everybody(DecisionKind kind, Language language) throws Exception {
        byte[] pdf = paper.print(writer.write(SampleLetters.subject(kind, language)));

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_name_in_any_script_breaks_nothing() throws Exception {
        PersonName name = new PersonName("Ștefania Łucja 😀 玲", "", "Özdemir-Ó Briain & <b>Zoë</b>");
        Letter letter = writer.write(SampleLetters.subject(
                SampleLetters.decision(
                        DecisionKind.WARN, new Grounds(null, java.util.List.of(), null, "Ⅳ → ✓ שלום مرحبا \u0007")),
                Language.NL,
                name));

        byte[] pdf = paper.print(letter);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(text(pdf)).contains("Ștefania Łucja", "Özdemir-Ó Briain & <b>Zoë</b>");
    }

    @Test
    void a_refusal_says_why_and_how_to_object() throws Exception {
        String text = text(paper.print(writer.write(SampleLetters.subject(DecisionKind.REFUSE, Language.NL))));

        assertThat(text)
                .contains("Uw aanvraag is afgewezen", "2026-00417", "21 november 2026")
                .contains("norm 2022-1", "S1, 1.4; S3")
                .contains("Niet voldaan", "Eis training")
                .contains("tot en met 2 januari 2027", "binnen 12 weken")
                .contains("De kwaliteitscommissie heeft dit besluit genomen: Lid Voorbeeld.")
                .doesNotContainIgnoringCase("Awb", "Algemene wet");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct();
        }
    }
}
