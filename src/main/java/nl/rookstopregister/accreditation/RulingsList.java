package nl.rookstopregister.accreditation;

/**
 * Where a list is kept that says what the rulings say: a projection of them.
 *
 * @param <T> one thing in the list
 */
public interface RulingsList<T extends RulingsList.Listed> {

    /** Something that rulings are about, by the reference that they name. */
    interface Listed {
        String reference();
    }

    /** Puts it in the list as it is now, instead of what stood there. */
    void put(T listed);

    void clear();

    /** Lets one at a time change the list. */
    void lock();
}
