package nl.rookstopregister.portfolio;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings coaches in the register, and what they do in their portfolio through its pages. */
@TestComponent
public final class PortfolioSteps {

    static final String HOURS = "/mijn/portfolio/uren";
    static final Days TERM = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1));

    private final Dossiers dossiers;
    private final Register register;
    private final TransactionTemplate transaction;

    PortfolioSteps(Dossiers dossiers, Register register, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.register = register;
        this.transaction = transaction;
    }

    /** Registered from 2024 on. */
    public CoachId coach(String given, String family) {
        CoachId id = CoachId.random();
        transaction.executeWithoutResult(_ -> {
            dossiers.keep(DirectoryExamples.coach(id, given, family));
            register.take(DirectoryExamples.takenOver(id, TERM));
        });
        return id;
    }

    static MvcTestResult send(MockMvcTester browser, AbstractMockHttpServletRequestBuilder<?> request, CoachId coach) {
        request.with(SignedInAs.coach(coach)).with(csrf());
        return browser.perform(request);
    }

    static String look(MockMvcTester browser, String address, CoachId coach) {
        return new String(
                browser.perform(get(address).with(SignedInAs.coach(coach)))
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** A line as the form sends it: by telephone, one client. */
    static MockHttpServletRequestBuilder line(String address, UUID key, String day, String time) {
        return post(address)
                .param("sleutel", key.toString())
                .param("datum", day)
                .param("interventie", "telephone-coaching")
                .param("vorm", "PHONE")
                .param("clienten", "1")
                .param("tijd", time);
    }
}
