package nl.rookstopregister.home.web;

/** The first page. */
public record HomePage(long registeredCoaches) {

    /** A young register has no number to be proud of yet. */
    public boolean saysHowMany() {
        return registeredCoaches > 0;
    }
}
