package nl.rookstopregister.shared;

import java.util.List;

/** The invented people whom a newcomer may sign in as; nobody, where the register holds real people. */
public interface DemonstrationSignIns {

    /** One of them: who it is, in a few words, and what to type. */
    record SignIn(String who, String name, String password) {}

    List<SignIn> signIns();
}
