package nl.rookstopregister.attendance.web;

import java.util.List;
import nl.rookstopregister.attendance.usecase.Certificates.Certificate;
import nl.rookstopregister.correspondence.Paper;
import nl.rookstopregister.correspondence.Paper.Fact;
import nl.rookstopregister.correspondence.Paper.Part;
import nl.rookstopregister.correspondence.Papers;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** The words of a certificate of attendance. */
@Component
class CertificatePaper {

    private static final String KEY = "attendance.certificate.";

    private final Papers papers;
    private final Words words;
    private final RegisterSettings settings;

    CertificatePaper(Papers papers, Words words, RegisterSettings settings) {
        this.papers = papers;
        this.words = words;
        this.settings = settings;
    }

    byte[] print(Certificate certificate, Language language) {
        boolean accredited = certificate.recognition() == Recognition.RECOGNISED;
        String day = new Wording(language).day(certificate.lastDay());
        return papers.print(new Paper(
                language,
                List.of(certificate.name()),
                text(language, "title"),
                List.of(
                        fact(language, "number", certificate.number()),
                        fact(language, "registration", certificate.registrationNumber()),
                        fact(language, "training", certificate.training()),
                        fact(language, "provider", certificate.provider()),
                        fact(language, "last-day", day),
                        fact(language, "points", accredited ? Integer.toString(certificate.points()) : "0")),
                List.of(text(
                        language, "opening", certificate.name(), certificate.training(), certificate.provider(), day)),
                List.of(
                        new Part(
                                text(language, "accreditation"),
                                List.of(text(
                                        language, "recognition." + certificate.recognition(), certificate.points()))),
                        new Part(
                                text(language, "check"),
                                List.of(text(
                                        language,
                                        "check.how",
                                        settings.baseUrl()
                                                .resolve("/controleren/bewijs")
                                                .toString(),
                                        certificate.number()))))));
    }

    private Fact fact(Language language, String key, String value) {
        return new Fact(text(language, key), value);
    }

    private String text(Language language, String key, Object... arguments) {
        return words.text(language, KEY + key, arguments);
    }
}
