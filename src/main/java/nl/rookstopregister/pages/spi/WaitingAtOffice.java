package nl.rookstopregister.pages.spi;

/** Something of another context that waits for the office: a line on its start screen. */
public interface WaitingAtOffice {

    /** Beginning of the message keys {@code .one} and {@code .other}, with the count as {0}. */
    String words();

    String address();

    /** Nothing is shown of what has none. */
    int count();
}
