package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.AGB_CODE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.BIG_NUMBER;
import static nl.rookstopregister.takeover.model.TakeoverColumn.BIRTH_DATE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.EDUCATION_LEVEL;
import static nl.rookstopregister.takeover.model.TakeoverColumn.EMAIL;
import static nl.rookstopregister.takeover.model.TakeoverColumn.FAMILY_NAME;
import static nl.rookstopregister.takeover.model.TakeoverColumn.FIRST_REGISTERED;
import static nl.rookstopregister.takeover.model.TakeoverColumn.GIVEN_NAME;
import static nl.rookstopregister.takeover.model.TakeoverColumn.INITIALS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.NAME_PREFIX;
import static nl.rookstopregister.takeover.model.TakeoverColumn.PHONE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.PROFESSION;
import static nl.rookstopregister.takeover.model.TakeoverColumn.REGISTRATION_NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.AgbCode;
import nl.rookstopregister.dossiers.BigNumber;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.takeover.FormerNumber;

/** Reads who a coach is. */
record PersonReading(RowCells cells, Today today) {

    private static final int YOUNGEST = 16;
    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final String MAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";
    private static final String PHONE_NUMBER = "(\\+|00)?\\d{9,15}";
    private static final int WITHOUT_ZERO = 9;

    Person read() {
        number();
        PersonName name = name();
        return new Person(
                cells.text(REGISTRATION_NUMBER),
                name,
                birthDate().orElse(null),
                mail(),
                phone().orElse(null),
                profession().orElse(null),
                cells.read(BIG_NUMBER, BigNumber::read, Rule.BIG_NUMBER_UNREADABLE)
                        .map(BigNumber::value)
                        .orElse(null),
                cells.read(AGB_CODE, AgbCode::read, Rule.AGB_CODE_UNREADABLE)
                        .map(AgbCode::value)
                        .orElse(null),
                cells.code(EDUCATION_LEVEL, KnownWords.EDUCATION, Rule.EDUCATION_LEVEL_UNKNOWN)
                        .orElse(null),
                cells.day(FIRST_REGISTERED).orElse(null));
    }

    private void number() {
        String written = cells.text(REGISTRATION_NUMBER);
        if (FormerNumber.folded(written).isEmpty()) {
            cells.note(Rule.NUMBER_MISSING, REGISTRATION_NUMBER);
        } else if (RegistrationNumber.read(written).isPresent()) {
            cells.note(Rule.NUMBER_LOOKS_NEW, REGISTRATION_NUMBER);
        }
    }

    private PersonName name() {
        if (cells.isEmpty(FAMILY_NAME)) {
            cells.note(Rule.FAMILY_NAME_MISSING, FAMILY_NAME);
        }
        if (cells.isEmpty(GIVEN_NAME) && cells.isEmpty(INITIALS)) {
            cells.note(Rule.GIVEN_NAME_MISSING, GIVEN_NAME);
        }
        for (TakeoverColumn column : List.of(INITIALS, GIVEN_NAME, NAME_PREFIX, FAMILY_NAME)) {
            if (cells.text(column).chars().anyMatch(Character::isDigit)) {
                cells.note(Rule.NAME_WITH_DIGIT, column);
            }
        }
        String given = cells.given(GIVEN_NAME).orElseGet(() -> cells.text(INITIALS));
        return new PersonName(given, cells.text(NAME_PREFIX), cells.text(FAMILY_NAME));
    }

    private Optional<LocalDate> birthDate() {
        Optional<LocalDate> day = cells.day(BIRTH_DATE);
        day.ifPresent(birth -> {
            if (birth.isBefore(OLDEST_BIRTH) || birth.isAfter(today.day())) {
                cells.note(Rule.BIRTH_DATE_IMPOSSIBLE, BIRTH_DATE);
            } else if (birth.plusYears(YOUNGEST).isAfter(today.day())) {
                cells.note(Rule.BIRTH_DATE_YOUNG, BIRTH_DATE, YOUNGEST);
            }
        });
        return day;
    }

    private String mail() {
        return cells.read(EMAIL, typed -> Optional.of(typed).filter(mail -> mail.matches(MAIL)), Rule.MAIL_UNREADABLE)
                .orElse("");
    }

    /** A spreadsheet that took it for a number dropped the zero in front. */
    private Optional<String> phone() {
        return cells.read(PHONE, PersonReading::phoneNumber, Rule.PHONE_UNREADABLE);
    }

    private static Optional<String> phoneNumber(String typed) {
        String digits = typed.replaceAll("[\\s()./-]", "");
        if (digits.length() == WITHOUT_ZERO && digits.matches("[1-9]\\d+")) {
            return Optional.of("0" + digits);
        }
        return Optional.of(typed).filter(_ -> digits.matches(PHONE_NUMBER));
    }

    /** Any profession may register, so another one is kept as it was written. */
    private Optional<String> profession() {
        Optional<String> written = cells.given(PROFESSION);
        Optional<String> code = written.flatMap(KnownWords.PROFESSION::read);
        if (written.isPresent() && code.isEmpty()) {
            cells.note(
                    Rule.PROFESSION_UNKNOWN,
                    PROFESSION,
                    KnownWords.PROFESSION.nearest(written.get()).orElse("other"));
        }
        return code.or(() -> written);
    }
}
