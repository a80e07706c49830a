package nl.rookstopregister.portfolio.model;

/** What an entry consists of, and the name of its field. */
public enum Part {
    FIRST("datum"),
    LAST("tot"),
    INTERVENTION("interventie"),
    WAY("vorm"),
    CLIENTS("clienten"),
    TIME("tijd");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
