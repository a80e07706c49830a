package nl.rookstopregister.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.support.SignedInAs;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two who judge and one who decides bring a submitted request to a ruling, and end it again, through their pages. */
public final class CommitteeAtWork {

    private static final String CASES = "/bureau/beoordelingen/";

    private final MockMvcTester browser;
    private final Reviews reviews;
    private final SignedIn office;
    private final SignedIn anna;
    private final SignedIn bram;
    private final SignedIn caro;

    public CommitteeAtWork(MockMvcTester browser, Reviews reviews, Committee committee) {
        this.browser = browser;
        this.reviews = reviews;
        this.office = committee.person("Olga", Role.OFFICE);
        this.anna = committee.person("Anna", Role.COMMITTEE);
        this.bram = committee.person("Bram", Role.COMMITTEE);
        this.caro = committee.person("Caro", Role.COMMITTEE);
    }

    /** @param from as people type a day */
    public void grants(Request request, String points, String from) {
        send(post(CASES + "aanvraag/" + request.id() + "/compleet"), office);
        String zaak = CASES + reviews.of(request.id()).getLast().id();
        send(
                post(zaak + "/toewijzen")
                        .param("wie", anna.account().toString())
                        .param("wie", bram.account().toString()),
                office);
        judges(request, zaak, anna, points);
        judges(request, zaak, bram, points);
        send(
                post(zaak + "/besluit")
                        .param("uitkomst", "toekennen")
                        .param("punten", points)
                        .param("maanden", "36")
                        .param("ingang", from)
                        .param("grond", ""),
                caro);
    }

    /** @param from as people type a day */
    public void withdraws(Ruling ruling, String from) {
        String address = CASES + "besluiten/" + ruling.number() + "/intrekken";
        send(
                post(address)
                        .param("vanaf", from)
                        .param("grond", "De trainer is gestopt.")
                        .param("gehoord", "Gebeld."),
                caro);
        send(post(address + "/bevestigen"), anna);
    }

    private void judges(Request request, String zaak, SignedIn reviewer, String points) {
        MockHttpServletRequestBuilder form = post(zaak + "/oordeel");
        for (String criterion : reviews.of(request.id()).getLast().criteria()) {
            form.param("score-" + criterion, "MET").param("grond-" + criterion, "Zie het programma.");
        }
        send(
                form.param("advies", "toekennen")
                        .param("punten", points)
                        .param("maanden", "36")
                        .param("toelichting", "Zo is het."),
                reviewer);
    }

    private void send(MockHttpServletRequestBuilder form, SignedIn by) {
        assertThat(browser.perform(form.with(csrf()).with(SignedInAs.person(by))))
                .as(Objects.toString(by.name()))
                .hasStatus3xxRedirection();
    }
}
