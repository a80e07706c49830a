package nl.rookstopregister.normsetting.model;

/**
 * By what the committee looks at people together.
 *
 * @param profession a code of {@link nl.rookstopregister.dossiers.Professions}
 * @param province two letters, or empty where the practice is not known
 * @param cohort the year of the first registration, or empty for who was never registered
 */
public record Traits(String profession, String province, String cohort) {}
