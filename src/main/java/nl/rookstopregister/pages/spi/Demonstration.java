package nl.rookstopregister.pages.spi;

/** Tells whether the people in this register are invented, so that every page says so. Asked for every page: keep it quick. */
@FunctionalInterface
public interface Demonstration {

    boolean peopleAreInvented();
}
