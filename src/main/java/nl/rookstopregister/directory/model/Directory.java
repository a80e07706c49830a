package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was ever admitted, as the public may see them: immutable, and searched by looking at each. At two
 * thousand coaches that takes less than a tenth of a millisecond; an index would cost more than it saves.
 */
public final class Directory {

    private static final Comparator<DirectoryEntry> BY_NAME = Comparator.comparing(DirectoryEntry::sorted)
            .thenComparing(entry -> entry.number().value());

    public static final Directory EMPTY = new Directory(Map.of());

    private final Map<CoachId, DirectoryEntry> byCoach;
    private final Map<RegistrationNumber, DirectoryEntry> byNumber;
    private final List<DirectoryEntry> byName;

    private Directory(Map<CoachId, DirectoryEntry> byCoach) {
        this.byCoach = byCoach;
        this.byNumber = byCoach.values().stream().collect(Collectors.toMap(DirectoryEntry::number, entry -> entry));
        this.byName = byCoach.values().stream().sorted(BY_NAME).toList();
    }

    public static Directory of(Collection<DirectoryEntry> entries) {
        return new Directory(entries.stream().collect(Collectors.toMap(DirectoryEntry::coach, entry -> entry)));
    }

    /** With these in the place of what it had of the same coaches. */
    public Directory with(Collection<DirectoryEntry> changed) {
        Map<CoachId, DirectoryEntry> entries = new HashMap<>(byCoach);
        changed.forEach(entry -> entries.put(entry.coach(), entry));
        return new Directory(entries);
    }

    public int size() {
        return byName.size();
    }

    public Optional<DirectoryEntry> find(RegistrationNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** How many may guide people on that day. */
    public long practising(LocalDate day) {
        return byName.stream()
                .filter(entry -> Visibility.in(entry.stateOn(day)) == Visibility.PRACTISING)
                .count();
    }

    /** The nearest first, or by name where no place is asked. */
    public List<Hit> search(CoachSearch search, LocalDate today) {
        NameWords name = NameWords.of(search.name());
        List<Hit> hits = new ArrayList<>();
        for (DirectoryEntry entry : byName) {
            Hit hit = entry.isNamed(name) ? hit(entry, search, today) : null;
            if (hit != null) {
                hits.add(hit);
            }
        }
        if (search.around() != null) {
            hits.sort(Hit.NEAREST_FIRST);
        }
        return hits;
    }

    /** Distance goes first: it rules out nearly everybody. */
    private static @Nullable Hit hit(DirectoryEntry entry, CoachSearch search, LocalDate today) {
        PublicCoach coach = entry.practising();
        Nearest nearest = search.around() == null ? null : DirectoryEntry.nearest(coach, search.around());
        if (search.around() != null && nearest == null) {
            return null;
        }
        Period period = entry.running(today);
        if (period == null) {
            return null;
        }
        if (period.state() == RegistrationState.SUSPENDED) {
            return checksName(search) ? new Hit(entry, entry.inRegister(), period, null) : null;
        }
        return search.fits(coach) ? new Hit(entry, coach, period, nearest) : null;
    }

    /**
     * Who is suspended is found by name, with that state, and never as a coach nearby: whoever looks for help must not be
     * sent there, whoever checks a name must not be told that it is unknown.
     */
    private static boolean checksName(CoachSearch search) {
        return !search.name().isBlank() && search.equals(CoachSearch.everybody().named(search.name()));
    }
}
