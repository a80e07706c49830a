package nl.rookstopregister.directory.model;

/** How well a name fits what was typed; the best first. */
public enum NameFit {
    /** Every typed word is a word of the name, or nothing was typed. */
    EXACT,
    /** Every typed word begins a word of the name. */
    BEGINS,
    /** With a small typing error in one word or more. */
    NEARLY
}
