package nl.rookstopregister.forms;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.AgbCode;
import nl.rookstopregister.dossiers.BankAccount;
import nl.rookstopregister.dossiers.BigNumber;
import nl.rookstopregister.dossiers.Postcode;
import nl.rookstopregister.pages.WrittenDay;

/** Tells what is not right yet about answers, on a day. It judges the form only; what follows from them is judged elsewhere. */
public final class Check {

    private static final String WRONG = "forms.wrong.";
    private static final String NO_ITEMS = WRONG + "no-items";
    private static final String NO_ITEMS_NOR_NONE = WRONG + "no-items-nor-none";
    private static final int OLDEST = 120;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 5000;

    private Check() {}

    public static List<Problem> of(Subject subject, Answers.Page page, LocalDate today) {
        List<Problem> problems = new ArrayList<>(of(subject.questions(), page.values(), today));
        if (subject.hasItems() && page.items().isEmpty() && !subject.mayBeEmpty(page.values())) {
            problems.add(new Problem(Problem.ITEMS, canSayNone(subject) ? NO_ITEMS_NOR_NONE : NO_ITEMS));
        }
        return List.copyOf(problems);
    }

    public static List<Problem> ofItem(Subject subject, Item item, LocalDate today) {
        List<Problem> problems = new ArrayList<>(of(subject.itemQuestions(), item.values(), today));
        if (problems.isEmpty()) {
            runsForward(item.values(), "from", "until").ifPresent(problems::add);
            runsForward(item.values(), "started_on", "expected_end").ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    public static List<Problem> of(List<Question> questions, Values values, LocalDate today) {
        return questions.stream()
                .filter(question -> question.isAskedWith(values))
                .flatMap(question -> of(question, values.get(question.name()), today).stream())
                .toList();
    }

    private static boolean canSayNone(Subject subject) {
        return subject.questions().stream().anyMatch(question -> question.name().equals(Subject.NONE));
    }

    private static Optional<Problem> of(Question question, String answer, LocalDate today) {
        if (answer.isBlank()) {
            return question.required() ? problem(question, missing(question)) : Optional.empty();
        }
        if (answer.length() > (question.kind() == Question.Kind.LONG_TEXT ? LONGEST_TEXT : LONGEST_LINE)) {
            return problem(question, "too-long");
        }
        return isRight(question, answer, today)
                ? Optional.empty()
                : problem(question, question.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String missing(Question question) {
        return switch (question.kind()) {
            case ONE_OF, SOME_OF -> "choose";
            case TICK -> "tick";
            default -> "missing";
        };
    }

    private static boolean isRight(Question question, String answer, LocalDate today) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, SOME_OF, TICK -> true;
            case MAIL -> answer.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
            case PHONE -> answer.replaceAll("[\\s()-]", "").matches("(\\+|00)?\\d{9,15}");
            case WEBSITE -> isWebsite(answer);
            case PAST_DAY ->
                WrittenDay.read(answer).filter(day -> isPast(day, today)).isPresent();
            case DAY -> WrittenDay.read(answer).isPresent();
            case POSTCODE -> Postcode.read(answer).isPresent();
            case BIG_NUMBER -> BigNumber.read(answer).isPresent();
            case AGB_CODE -> AgbCode.read(answer).isPresent();
            case IBAN -> BankAccount.read(answer).isPresent();
            case NUMBER -> answer.matches("[1-9]\\d{0,4}");
            case HOURS ->
                DecimalText.hundredths(answer).filter(hours -> hours > 0).isPresent();
            case AMOUNT -> DecimalText.hundredths(answer).isPresent();
            case ONE_OF -> question.options().isEmpty() || question.options().contains(answer);
        };
    }

    private static boolean isPast(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
    }

    private static boolean isWebsite(String answer) {
        try {
            URI address = URI.create(answer.contains("://") ? answer : "https://" + answer);
            return List.of("http", "https").contains(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Optional<Problem> runsForward(Values values, String first, String last) {
        Optional<LocalDate> from = WrittenDay.read(values.get(first));
        Optional<LocalDate> until = WrittenDay.read(values.get(last));
        boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        return backwards ? Optional.of(new Problem(last, WRONG + "before-start")) : Optional.empty();
    }

    private static Optional<Problem> problem(Question question, String what) {
        return Optional.of(new Problem(question.name(), WRONG + what));
    }
}
