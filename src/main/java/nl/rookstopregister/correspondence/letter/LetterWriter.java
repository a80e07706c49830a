package nl.rookstopregister.correspondence.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.Letter.Fact;
import nl.rookstopregister.correspondence.model.Letter.Section;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.settings.OfficeSettings;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letter about a decision, in the language of the coach. */
@Component
public class LetterWriter {

    private static final String LETTER = "correspondence.letter.";

    /** Kinds after which the register says what it said before, so that no day is the first of anything. */
    private static final Set<DecisionKind> CHANGE_NOTHING = Set.of(DecisionKind.REFUSE, DecisionKind.WARN);

    private final Words words;
    private final OfficeSettings office;

    public LetterWriter(Words words, RegisterSettings settings) {
        this.words = words;
        this.office = settings.office();
    }

    public Letter write(LetterSubject subject) {
        Pen pen = new Pen(words, subject.details().correspondence());
        Decision decision = subject.decision();
        List<Section> sections = new ArrayList<>();
        sections.add(new GroundsSection(pen).of(decision.grounds()));
        if (decision.grounds().assessment() != null) {
            sections.add(new AssessmentSection(pen).of(decision.grounds().assessment()));
        }
        sections.add(Section.of(pen.text(LETTER + "who"), who(pen, decision)));
        sections.add(Section.of(pen.text(LETTER + "disagree"), disagree(pen, subject)));
        return new Letter(
                Letter.FORMAT,
                pen.language(),
                addressee(subject),
                pen.text(LETTER + decision.kind() + ".title"),
                facts(pen, subject),
                opening(pen, subject),
                List.copyOf(sections),
                sender(pen),
                subject.demonstration());
    }

    private static List<String> addressee(LetterSubject subject) {
        String name = subject.details().name().full();
        PostalAddress home = subject.details().homeAddress();
        return home == null
                ? List.of(name)
                : List.of(name, home.street() + " " + home.houseNumber(), home.postcode() + "  " + home.place());
    }

    private static List<Fact> facts(Pen pen, LetterSubject subject) {
        Decision decision = subject.decision();
        Wording wording = pen.wording();
        List<Fact> facts = new ArrayList<>();
        facts.add(pen.fact(LETTER + "day", wording.day(decision.takenOn())));
        facts.add(pen.fact(LETTER + "number", decision.number().toString()));
        if (subject.number() != null) {
            facts.add(pen.fact(LETTER + "registration-number", subject.number().spoken()));
        }
        if (!CHANGE_NOTHING.contains(decision.kind())) {
            facts.add(pen.fact(LETTER + "effective", wording.day(decision.effectiveOn())));
        }
        if (decision.term() != null) {
            facts.add(pen.fact(LETTER + "term", wording.period(decision.term())));
        }
        return List.copyOf(facts);
    }

    private static List<String> opening(Pen pen, LetterSubject subject) {
        Decision decision = subject.decision();
        String key = LETTER + decision.kind();
        Stream<String> salutation = Stream.of(
                pen.text(LETTER + "salutation", subject.details().name().full()));
        Stream<String> body = pen.paragraphs(
                key + ".body",
                decision.effectiveOn(),
                annotation(pen, decision.annotation()),
                concerned(pen, subject.concerned()));
        Days term = decision.term();
        Stream<String> during = term != null && pen.has(key + ".term")
                ? pen.paragraphs(key + ".term", term, term.until().minusDays(1))
                : Stream.empty();
        return Stream.of(salutation, body, during).flatMap(part -> part).toList();
    }

    private static String annotation(Pen pen, @Nullable Annotation annotation) {
        return annotation == null ? "" : pen.text("correspondence.annotation." + annotation);
    }

    private static String concerned(Pen pen, @Nullable DecisionNumber concerned) {
        return concerned == null
                ? pen.text("correspondence.letter.concerned.unnamed")
                : pen.text("correspondence.letter.concerned", concerned.toString());
    }

    private static List<String> who(Pen pen, Decision decision) {
        if (decision.body() == Body.CLOCK) {
            return List.of(pen.text(LETTER + "who.CLOCK"));
        }
        String body =
                pen.text(LETTER + "who." + decision.body(), decision.decidedBy().name());
        return decision.preparedBy() == null
                ? List.of(body)
                : List.of(
                        body, pen.text(LETTER + "who.two", decision.preparedBy().name()));
    }

    /** The register's own rules on objection; no law is named, because none binds a private register here. */
    private List<String> disagree(Pen pen, LetterSubject subject) {
        Decision decision = subject.decision();
        if (decision.objectionUntil() == null) {
            return List.of(pen.text(LETTER + "no-objection", office.phone(), office.mail()));
        }
        Parameters parameters = subject.parameters();
        return List.of(
                pen.text(LETTER + "objection.until", decision.objectionUntil()),
                pen.text(LETTER + "objection.how", String.join(", ", address(pen.language())), office.mail()),
                pen.text(LETTER + "objection.what", decision.number().toString()),
                pen.text(
                        LETTER + "objection.then",
                        parameters.value(Parameter.OBJECTION_DECISION).amount(),
                        parameters.value(Parameter.OBJECTION_ADJOURNMENT).amount()));
    }

    private List<String> address(Language language) {
        return List.of(words.text(language, "pages.name"), office.name(), office.street(), office.postcodeAndTown());
    }

    private List<String> sender(Pen pen) {
        return Stream.concat(address(pen.language()).stream(), Arrays.asList(office.phone(), office.mail()).stream())
                .toList();
    }
}
