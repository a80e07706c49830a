package nl.rookstopregister.correspondence.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.pages.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts a letter on paper: PDF/A-3a, to be kept for good, and PDF/UA-1, to be read by everybody. */
@Component
public class LetterPaper {

    private static final String FOLDER = "correspondence/";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    /** For the letters of names that the first one does not have. */
    private static final String SECOND_FAMILY = "Noto Sans";

    private final TemplateEngine templates;
    private final Words words;
    private final String style;
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] second;

    public LetterPaper(TemplateEngine templates, Words words) {
        XRLog.setLoggingEnabled(false);
        this.templates = templates;
        this.words = words;
        this.style = new String(read("letter.css"), StandardCharsets.UTF_8);
        this.regular = read("fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
        this.bold = read("fonts/AtkinsonHyperlegibleNext_700Bold.ttf");
        this.second = read("fonts/NotoSans_400Regular.ttf");
    }

    public byte[] print(Letter letter) {
        StringOutput page = new StringOutput();
        templates.render(FOLDER + "_letter-paper.jte", Map.of("page", sheet(letter)), page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(second), SECOND_FAMILY, 400, FontStyle.NORMAL, true);
            builder.withProducer("Rookstopregister");
            builder.withHtmlContent(NO_XML.matcher(page.toString()).replaceAll(""), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private LetterSheet sheet(Letter letter) {
        return new LetterSheet(
                letter,
                style,
                words.text(letter.language(), "pages.name"),
                words.text(letter.language(), "correspondence.letter.demonstration"));
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
