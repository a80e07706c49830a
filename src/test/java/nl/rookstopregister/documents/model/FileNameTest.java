package nl.rookstopregister.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "diploma.pdf,diploma.pdf",
        "Diploma MBO-4 (2019).PDF,Diploma MBO-4 (2019).pdf",
        "C:\\fakepath\\diploma.png,diploma.pdf",
        "../../etc/passwd,passwd.pdf",
        "certificaat geëvalueerd.jpg,certificaat geëvalueerd.pdf",
        "'a\"b;c.pdf',a b c.pdf",
        "...,document.pdf",
        "'',document.pdf",
        "diploma\u202efdp.exe,diploma fdp.pdf"
    })
    void a_name_is_clean_and_ends_as_its_content_does(String typed, String kept) {
        assertThat(FileName.of(typed, FileType.PDF).value()).isEqualTo(kept);
    }

    @Test
    void no_name_is_longer_or_stranger_than_the_database_takes() {
        ForAll.SAMPLES.of(
                random -> random.ints(random.nextInt(0, 300), 0, Character.MAX_CODE_POINT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                typed -> {
                    String name = FileName.of(typed, FileType.JPEG).value();
                    assertThat(name.codePointCount(0, name.length())).isBetween(1, 120);
                    assertThat(name)
                            .doesNotContainPattern("[\\p{Cntrl}/\\\\\"]")
                            .endsWith(".jpg");
                });
    }
}
