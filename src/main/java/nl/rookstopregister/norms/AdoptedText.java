package nl.rookstopregister.norms;

/** A norm in the words of its file, and that it was adopted. */
public record AdoptedText(String text, Adoption adoption) {}
