package nl.rookstopregister.training.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where reported claims are kept. */
public interface Claims {

    /** Open ones first, the oldest first; then closed ones, the newest first. */
    List<Claim> all();

    Optional<Claim> find(UUID id);

    Optional<Claim> findToChange(UUID id);

    void add(Claim claim);

    void save(Claim claim);
}
