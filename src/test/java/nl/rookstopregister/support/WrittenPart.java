package nl.rookstopregister.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that is written from the code, between {@code <!-- name -->} and {@code <!-- /name -->}. Run with
 * {@code -Ddocs.write=true} to write it anew.
 */
public record WrittenPart(Path document, String name) {

    public void mustSay(String text) throws IOException {
        String whole = Files.readString(document);
        String begin = "<!-- " + name + " -->\n";
        int from = whole.indexOf(begin) + begin.length();
        int to = whole.indexOf("<!-- /" + name + " -->");
        assertThat(to).as("the marks of %s in %s", name, document).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(document, whole.substring(0, from) + text + whole.substring(to));
            return;
        }
        assertThat(whole.substring(from, to))
                .as("%s in %s; -Ddocs.write=true writes it anew", name, document)
                .isEqualTo(text);
    }
}
