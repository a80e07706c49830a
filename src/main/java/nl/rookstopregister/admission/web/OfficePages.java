package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.admission.model.Sought;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.admission.usecase.Ruling;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which office and committee judge an application. */
@Component
class OfficePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final ReadApplication readApplication;
    private final Sections sections;
    private final Register register;
    private final Accounts accounts;
    private final Words words;

    OfficePages(ReadApplication readApplication, Sections sections, Register register, Accounts accounts, Words words) {
        this.readApplication = readApplication;
        this.sections = sections;
        this.register = register;
        this.accounts = accounts;
        this.words = words;
    }

    ModelAndView fresh(ApplicationId id, SignedIn reader, Language language) {
        return page(id, reader, language, null, FormErrors.none(), null);
    }

    ModelAndView page(
            ApplicationId id,
            SignedIn reader,
            Language language,
            @Nullable Ruling typed,
            FormErrors errors,
            OfficePage.@Nullable Obstacle obstacle) {
        ApplicationFile file = readApplication.forOffice(id).orElseThrow(Own::notFound);
        OfficePage page = new OfficePage(
                Head.of(file),
                person(file),
                clocks(file),
                sections.of(file, language),
                file.assessment(),
                HistoryLine.of(file.history(), words, language),
                decision(file, reader, typed, obstacle),
                errors);
        return new ModelAndView("admission/judge", "page", page);
    }

    private OfficePage.Person person(ApplicationFile file) {
        Application application = file.application();
        Values identity = file.answers().values(Task.IDENTITY);
        String name = "%s %s %s"
                .formatted(identity.get("given"), identity.get("prefix"), identity.get("family"))
                .replaceAll("\\s+", " ")
                .strip();
        Actor assignee = application.handling().assignee();
        List<SignedIn> colleagues = Stream.of(Role.OFFICE, Role.COMMITTEE)
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(SignedIn::name))
                .toList();
        return new OfficePage.Person(
                application.coach(),
                name,
                assignee == null ? null : assignee.name(),
                colleagues,
                application.snapshots());
    }

    private static OfficePage.Clocks clocks(ApplicationFile file) {
        Application application = file.application();
        Course course = application.course();
        LocalDate today = file.today();
        return new OfficePage.Clocks(
                switch (application.state()) {
                    case SUBMITTED -> deadline(course.checkUntil(file.terms()), today);
                    default -> null;
                },
                Clocks.decision(application, file.terms(), today),
                deadline(course.answerUntil(file.terms()), today));
    }

    private OfficePage.DecisionForm decision(
            ApplicationFile file, SignedIn reader, @Nullable Ruling typed, OfficePage.@Nullable Obstacle obstacle) {
        Application application = file.application();
        Assessment assessment = file.assessment();
        DecisionAuthority granting =
                DecisionAuthority.of(Sought.in(application.procedure()).kind(), assessment);
        DecisionAuthority refusing = DecisionAuthority.of(DecisionKind.REFUSE, assessment);
        Proposal proposal = application.handling().proposal();
        return new OfficePage.DecisionForm(
                granting,
                refusing,
                may(granting, reader),
                may(refusing, reader),
                typed == null ? file.today() : typed.effectiveOn(),
                DAY.format(typed == null ? file.today() : typed.effectiveOn()),
                typed == null ? "" : typed.ground(),
                register.entry(application.coach()).decisions(),
                proposal,
                proposal != null
                        && reader.account().value().equals(proposal.by().account()),
                obstacle);
    }

    private static boolean may(DecisionAuthority authority, SignedIn reader) {
        return authority.bodies().stream().anyMatch(body -> switch (body) {
            case OFFICE -> reader.is(Role.OFFICE);
            case COMMITTEE -> reader.is(Role.COMMITTEE);
            case OBJECTION_COMMITTEE, NORM, CLOCK, PREDECESSOR -> false;
        });
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate last, LocalDate today) {
        return last == null ? null : new Deadline(last, today);
    }
}
