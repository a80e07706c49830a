package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;

/** Everybody who was ever admitted, as the public may see them. */
public interface Directory {

    int size();

    Optional<DirectoryEntry> find(RegistrationNumber number);

    Optional<DirectoryEntry> find(CoachId coach);

    /** How many may guide people on that day. */
    long practising(LocalDate day);

    SearchAnswer search(CoachSearch search, LocalDate today);

    /** Every value that somebody has, or had since this directory was read. */
    Set<String> known(Facet facet);

    /** Coaches whose name fits what somebody is typing, the best first. */
    List<Suggestion> suggest(String typed, int atMost, LocalDate today);
}
