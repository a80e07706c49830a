package nl.rookstopregister.documents.inspection;

import static nl.rookstopregister.documents.Keeping.Reason.ACTIVE_CONTENT;
import static nl.rookstopregister.documents.Keeping.Reason.DAMAGED;
import static nl.rookstopregister.documents.Keeping.Reason.ENCRYPTED;
import static nl.rookstopregister.documents.Keeping.Reason.MORE_THAN_ONE_FILE;
import static nl.rookstopregister.documents.Keeping.Reason.NOT_A_PDF_JPEG_OR_PNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.rookstopregister.documents.Keeping.Reason;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Finding;
import nl.rookstopregister.documents.model.Finding.Sound;
import nl.rookstopregister.documents.model.Finding.Unsound;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceInspectionTest {

    private static final ForAll TRUNCATIONS = new ForAll(20261121, 150);

    private final EvidenceInspection inspection = new EvidenceInspection(new Workbench());

    static Stream<Arguments> unsound() {
        byte[] jpeg = SampleFiles.picture("jpg", 300, 200);
        byte[] png = SampleFiles.picture("png", 300, 200);
        byte[] pdf = SampleFiles.certificate();
        return Stream.of(
                Arguments.of(
                        "a GIF under the name of a PNG", SampleFiles.picture("gif", 20, 20), NOT_A_PDF_JPEG_OR_PNG),
                Arguments.of("an archive", SampleFiles.zip(), NOT_A_PDF_JPEG_OR_PNG),
                Arguments.of("a page with a script", ascii("<html><script>alert(1)</script>"), NOT_A_PDF_JPEG_OR_PNG),
                Arguments.of("one byte", new byte[] {(byte) 0xFF}, NOT_A_PDF_JPEG_OR_PNG),
                Arguments.of(
                        "a PDF behind an archive", SampleFiles.joined(SampleFiles.zip(), pdf), NOT_A_PDF_JPEG_OR_PNG),
                Arguments.of("only the first words of a PDF", ascii("%PDF-1.7\n"), DAMAGED),
                Arguments.of("a PDF of nothing", ascii("%PDF-1.7\nstartxref\n0\n%%EOF\n"), DAMAGED),
                Arguments.of("a PDF without pages", SampleFiles.pdf(0, document -> {}), DAMAGED),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), DAMAGED),
                Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), DAMAGED),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), DAMAGED),
                Arguments.of("a PNG of 60,000 by 60,000", SampleFiles.pngThatClaims(60_000, 60_000), DAMAGED),
                Arguments.of("a PNG of 29,000 by 29,000", SampleFiles.pngThatClaims(29_000, 29_000), DAMAGED),
                Arguments.of("a PDF that unpacks to 400 MB", SampleFiles.bomb(), DAMAGED),
                Arguments.of("a PDF with a password", SampleFiles.encrypted("geheim"), ENCRYPTED),
                Arguments.of("a PDF with an owner's password only", SampleFiles.encrypted(""), ENCRYPTED),
                Arguments.of("a PDF with a script", SampleFiles.withScript(), ACTIVE_CONTENT),
                Arguments.of("a PDF with a script off the path", SampleFiles.withHiddenScript(), ACTIVE_CONTENT),
                Arguments.of("a PDF that starts a program", SampleFiles.withLaunch(), ACTIVE_CONTENT),
                Arguments.of("a PDF with a file in it", SampleFiles.withAttachment(), ACTIVE_CONTENT),
                Arguments.of(
                        "a PDF with an archive behind it",
                        SampleFiles.joined(pdf, SampleFiles.zip()),
                        MORE_THAN_ONE_FILE),
                Arguments.of(
                        "a JPEG with an archive behind it",
                        SampleFiles.joined(jpeg, SampleFiles.zip()),
                        MORE_THAN_ONE_FILE),
                Arguments.of("a PNG with a PDF behind it", SampleFiles.joined(png, pdf), MORE_THAN_ONE_FILE));
    }

    @ParameterizedTest(name = "{0} is refused: {2}")
    @MethodSource("unsound")
    void an_unsound_file_is_refused_with_the_reason(String what, byte[] content, Reason reason) {
        assertThat(inspection.inspect(content)).isEqualTo(new Unsound(reason));
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(FileType.PDF, 2, SampleFiles.certificate()),
                Arguments.of(FileType.PDF, 60, SampleFiles.pdf(70, document -> {})),
                Arguments.of(FileType.JPEG, 1, SampleFiles.picture("jpg", 300, 200)),
                Arguments.of(FileType.PNG, 1, SampleFiles.picture("png", 300, 200)),
                Arguments.of(FileType.PNG, 1, SampleFiles.joined(SampleFiles.picture("png", 3, 2), new byte[64])));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("sound")
    void a_sound_file_is_known_by_its_content(FileType type, int pages, byte[] content) {
        assertThat(inspection.inspect(content)).isEqualTo(new Sound(type, pages));
    }

    @Test
    void no_truncation_is_taken_for_the_whole_and_none_breaks_the_inspection() {
        for (byte[] whole : whole()) {
            TRUNCATIONS.of(
                    random -> Arrays.copyOf(whole, random.nextInt(1, whole.length - 8)),
                    cut -> assertThat(inspection.inspect(cut)).isInstanceOf(Unsound.class));
        }
    }

    @Test
    void changed_bytes_never_break_the_inspection() {
        for (byte[] whole : whole()) {
            TRUNCATIONS.of(
                    random -> spoiled(whole, random),
                    spoiled -> assertThat(inspection.inspect(spoiled)).isInstanceOf(Finding.class));
        }
    }

    private static byte[][] whole() {
        return new byte[][] {
            SampleFiles.certificate(),
            SampleFiles.picture("jpg", 300, 200),
            SampleFiles.turned(SampleFiles.picture("jpg", 300, 200), 6),
            SampleFiles.picture("png", 300, 200)
        };
    }

    private static byte[] spoiled(byte[] whole, RandomGenerator random) {
        byte[] spoiled = whole.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            spoiled[random.nextInt(8, spoiled.length)] = (byte) random.nextInt();
        }
        return spoiled;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
