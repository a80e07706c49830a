package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roadmap of every draft. */
public interface Roadmaps {

    Roadmap of(UUID draft);

    void add(UUID draft, Roadmap.Step step);

    void mark(UUID draft, UUID step, @Nullable LocalDate done);

    void remove(UUID draft, UUID step);

    void show(UUID draft, boolean shown);
}
