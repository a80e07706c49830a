package nl.rookstopregister.accesslog;

import nl.rookstopregister.shared.CoachId;

/**
 * Keeps who looked into or changed a dossier. The person is the one who signed in; what runs by itself is logged as the
 * register. A call belongs in the same transaction as the change it tells of.
 */
public interface AccessLog {

    /** @param what a message key, such as {@code accesslog.application.read}, with its arguments */
    void looked(CoachId coach, String what, Object... arguments);

    /** @param what a message key, such as {@code accesslog.contact.changed}, with its arguments */
    void changed(CoachId coach, String what, Object... arguments);
}
