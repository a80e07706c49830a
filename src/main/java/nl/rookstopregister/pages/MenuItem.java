package nl.rookstopregister.pages;

/**
 * One place in the main menu.
 *
 * @param count how many things wait there; 0 shows nothing
 */
public record MenuItem(String href, String label, boolean current, int count) {}
