package nl.rookstopregister.correspondence.model;

/** What came of handing a mail to the mail server. */
public sealed interface Delivery {

    record Accepted() implements Delivery {}

    /** For good: an SMTP answer of the 500s. */
    record Refused(String answer) implements Delivery {}

    /** Not this time, and surely not taken: nobody there, or an SMTP answer of the 400s. */
    record NotNow(String why) implements Delivery {}

    /** The line broke after the text went out: taken or not, nobody knows. */
    record Uncertain(String why) implements Delivery {}
}
