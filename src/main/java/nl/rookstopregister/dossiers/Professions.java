package nl.rookstopregister.dossiers;

import java.util.List;

/**
 * Professions from which coaches come, by code; the words stand under {@code dossiers.profession.<code>}. Many
 * professions may register, in the BIG register or not (S3), so the list is there for ease: details hold one of these
 * codes, or any other text as the coach wrote it.
 */
public final class Professions {

    public static final List<String> CODES = List.of(
            "practice_nurse",
            "nurse",
            "lung_nurse",
            "nurse_specialist",
            "doctors_assistant",
            "general_practitioner",
            "medical_specialist",
            "midwife",
            "pharmacist",
            "pharmacy_assistant",
            "physiotherapist",
            "dental_hygienist",
            "psychologist",
            "addiction_worker",
            "social_worker",
            "lifestyle_coach",
            "stop_smoking_coach",
            "other");

    private Professions() {}
}
