package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.usecase.InviteSupervisor;
import nl.rookstopregister.supervision.usecase.InviteSupervisor.Inviting;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor says yes, judges with a thumb on a small phone, leaves half way, finds it all again, and signs. */
@BrowserStory
class ASupervisorSignsOnAPhoneTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 640;
    private static final int THUMB = 44;
    private static final String MAILBOX = "coach@voorbeeld.example";

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    InviteSupervisor inviteSupervisor;

    @Test
    void a_supervisor_signs_on_a_phone_and_it_counts_in_the_dossier() {
        CoachId supervisor = accounts.withRole(Role.COACH).stream()
                .filter(each -> each.mail().equals(MAILBOX))
                .findFirst()
                .map(SignedIn::coach)
                .orElseThrow();
        CoachId coach = somebodyElse(supervisor);
        String number =
                Objects.requireNonNull(register.entry(supervisor).number()).value();
        assertThat(inviteSupervisor.invite(coach, number, "Wilt u meekijken?")).isInstanceOf(Inviting.Asked.class);
        try (Desk phone = phone()) {
            phone.open("/mijn/portfolio");
            phone.follow("Supervisie");
            fits(phone);
            phone.follow(dossiers.details(coach).orElseThrow().name().full());
            fits(phone);
            phone.pressIn("/aannemen");
            phone.follow("Ga verder");
            judge(phone);
            phone.follow("Nakijken en tekenen");
            fits(phone);
            phone.page().locator("main input[name=gezien]").check();
            phone.pressIn("/tekenen");
            phone.sees("Ondertekend op 21 november 2026");
            fits(phone);
        }
        assertThat(dossiers.dossier(coach).facts())
                .anySatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                Fact.EpaDone.class,
                                done -> assertThat(done.count()).isEqualTo(12)))
                .anySatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                Fact.SupervisorAssessment.class,
                                judged -> assertThat(judged.competences().contains("1.1"))
                                        .isTrue()));
    }

    /** Leaves after the first thing is pressed: it was kept without a button. */
    private static void judge(Desk phone) {
        fits(phone);
        Locator first = phone.page().locator(".verdict__choice label").first();
        BoundingBox target = Objects.requireNonNull(first.boundingBox());
        assertThat(target.height).isGreaterThanOrEqualTo(THUMB);
        first.tap();
        phone.page().locator("#bewaard:has-text('Bewaard.')").waitFor();
        phone.open("/mijn/portfolio/supervisie");
        phone.page().goBack();
        phone.page().reload();
        assertThat(phone.page().locator(".verdict__choice input").first().isChecked())
                .as("kept as pressed")
                .isTrue();
        while (phone.page().locator(".verdict").count() > 0) {
            for (Locator label :
                    phone.page().locator(".verdict__choice:first-child label").all()) {
                label.tap();
            }
            phone.press("main .thumb__buttons button[value=verder]");
        }
        fits(phone);
        for (Locator number :
                phone.page().locator("main input[inputmode=numeric]").all()) {
            number.fill("12");
        }
        phone.press("main .thumb__buttons button[value=overzicht]");
        fits(phone);
    }

    private static void fits(Desk phone) {
        assertThat(((Number) phone.page().evaluate("document.documentElement.scrollWidth")).intValue())
                .as("no sideways scrolling on " + phone.address())
                .isLessThanOrEqualTo(WIDTH);
        Accessible.check(phone.page());
    }

    private CoachId somebodyElse(CoachId supervisor) {
        try (Stream<Entry> entries = register.allEntries()) {
            return entries.filter(entry -> entry.firstRegistered() != null)
                    .filter(entry -> entry.periods().getLast().days().contains(LocalDate.of(2026, 11, 21)))
                    .map(Entry::coach)
                    .filter(each -> !each.equals(supervisor))
                    .filter(each -> accounts.ofCoach(each).isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Desk phone() {
        return desks.of(
                MAILBOX,
                new NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }
}
