package nl.rookstopregister.takeover.model;

import java.util.Locale;
import java.util.Map;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.register.Annotation;

/** The words that a predecessor's file may use, besides those of the columns. */
final class KnownWords {

    static final Codes<RowStatus> STATUS = new Codes<RowStatus>()
            .with(RowStatus.CANDIDATE, "candidate", "kandidaat")
            .with(RowStatus.REGISTERED, "registered", "geregistreerd", "ingeschreven", "definitief geregistreerd")
            .with(RowStatus.SUSPENDED, "suspended", "geschorst")
            .with(RowStatus.LAPSED, "lapsed", "vervallen", "verlopen")
            .with(RowStatus.DEREGISTERED, "deregistered", "uitgeschreven")
            .with(RowStatus.STRUCK_OFF, "struck_off", "doorgehaald");

    static final Codes<Annotation> ANNOTATION = new Codes<Annotation>()
            .with(Annotation.EXTRA_PREGNANCY, "extra_pregnancy", "pregnancy", "zwangerschap", "extra zwangerschap")
            .with(Annotation.EXTRA_PSYCHIATRY, "extra_psychiatry", "psychiatry", "psychiatrie", "extra psychiatrie");

    static final Codes<WayOfWorking> WAY = new Codes<WayOfWorking>()
            .with(WayOfWorking.IN_PERSON, "in_person", "persoonlijk", "face-to-face", "op locatie", "individueel")
            .with(WayOfWorking.PHONE, "phone", "telefonisch", "telefoon", "per telefoon")
            .with(WayOfWorking.GROUP, "group", "groep", "in een groep", "groepstraining")
            .with(WayOfWorking.ONLINE, "online", "beeldbellen", "digitaal");

    static final Codes<Boolean> YES_OR_NO = new Codes<Boolean>()
            .with(true, "ja", "yes", "j", "y", "true", "waar", "1")
            .with(false, "nee", "no", "n", "false", "onwaar", "0");

    static final Codes<EducationLevel> EDUCATION = education();

    static final Codes<String> PROFESSION = professions();

    static final Codes<String> LANGUAGE = languages();

    private KnownWords() {}

    private static Codes<EducationLevel> education() {
        Codes<EducationLevel> codes = new Codes<>();
        for (EducationLevel level : EducationLevel.values()) {
            codes.with(level, level.label(), level.name());
        }
        return codes.with(EducationLevel.WO, "WO", "universiteit").with(EducationLevel.HBO, "HBO", "hogeschool");
    }

    private static Codes<String> professions() {
        Codes<String> codes = new Codes<>();
        Map.ofEntries(
                        Map.entry("practice_nurse", "praktijkondersteuner,poh,praktijkondersteuner huisarts"),
                        Map.entry("nurse", "verpleegkundige"),
                        Map.entry("lung_nurse", "longverpleegkundige"),
                        Map.entry("nurse_specialist", "verpleegkundig specialist"),
                        Map.entry("doctors_assistant", "doktersassistent,doktersassistente"),
                        Map.entry("general_practitioner", "huisarts"),
                        Map.entry("medical_specialist", "medisch specialist"),
                        Map.entry("midwife", "verloskundige"),
                        Map.entry("pharmacist", "apotheker"),
                        Map.entry("pharmacy_assistant", "apothekersassistent"),
                        Map.entry("physiotherapist", "fysiotherapeut"),
                        Map.entry("dental_hygienist", "mondhygiënist"),
                        Map.entry("psychologist", "psycholoog"),
                        Map.entry("addiction_worker", "verslavingszorgwerker"),
                        Map.entry("social_worker", "maatschappelijk werker"),
                        Map.entry("lifestyle_coach", "leefstijlcoach"),
                        Map.entry("stop_smoking_coach", "stoppen-met-rokencoach,rookstopcoach"),
                        Map.entry("other", "anders,overig"))
                .forEach((code, words) -> codes.with(code, code).with(code, words.split(",")));
        return codes;
    }

    /** Every language of ISO 639-1 by its code, and by its name in both languages. */
    private static Codes<String> languages() {
        Codes<String> codes = new Codes<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            codes.with(
                    code,
                    code,
                    language.getDisplayLanguage(Locale.of("nl")),
                    language.getDisplayLanguage(Locale.ENGLISH));
        }
        return codes.with("nl", "nl", "nld", "dut").with("en", "en", "eng").with("de", "de", "deu", "ger");
    }
}
