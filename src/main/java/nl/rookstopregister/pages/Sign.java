package nl.rookstopregister.pages;

/** The three states that pages show, each with its own sign, so that colour never says it alone; and one for what is not judged. */
public enum Sign {
    MET("✓", "met"),
    WAIT("!", "wait"),
    NO("×", "no"),
    NEUTRAL("–", "neutral");

    private final String character;
    private final String css;

    Sign(String character, String css) {
        this.character = character;
        this.css = css;
    }

    public String character() {
        return character;
    }

    /** The ending of the style classes {@code tag--…} and {@code sign--…}. */
    public String css() {
        return css;
    }

    /** The message that says this sign aloud. */
    public String key() {
        return "pages.sign." + css;
    }
}
