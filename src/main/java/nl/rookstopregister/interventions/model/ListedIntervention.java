package nl.rookstopregister.interventions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RulingsList;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as the list has it: everything that was ruled about it, one ruling after the other.
 *
 * @param providerName who keeps it; empty for what belongs to nobody in particular
 * @param described as it was described last
 * @param versions in order of time; they never overlap
 * @param withdrawnFrom the day from which the recognition was withdrawn; null when that never happened
 */
public record ListedIntervention(
        String reference,
        String providerName,
        Description described,
        List<Version> versions,
        @Nullable LocalDate withdrawnFrom)
        implements RulingsList.Listed {

    public ListedIntervention {
        versions = List.copyOf(versions);
    }

    public static ListedIntervention first(String reference, String providerName, Version version) {
        return new ListedIntervention(reference, providerName, version.description(), List.of(version), null);
    }

    /** From its first day the new version is the one that counts. */
    public ListedIntervention renewed(String nameOfProvider, Version next) {
        return new ListedIntervention(
                reference,
                nameOfProvider,
                next.description(),
                Stream.concat(until(next.from()).stream(), Stream.of(next)).toList(),
                withdrawnFrom);
    }

    /** What came before that day still counts. */
    public ListedIntervention withdrawn(LocalDate from) {
        return new ListedIntervention(reference, providerName, described, until(from), from);
    }

    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> version.contains(day)).findFirst();
    }

    public Recognition recognition(LocalDate day) {
        if (on(day).isPresent()) {
            return Recognition.RECOGNISED;
        }
        if (versions.stream().anyMatch(version -> version.from().isBefore(day))) {
            return Recognition.NO_LONGER;
        }
        return versions.isEmpty() ? Recognition.NEVER : Recognition.NOT_YET;
    }

    /** The first day of the run of days without a gap in which it is recognised on that day. */
    public Optional<LocalDate> since(LocalDate day) {
        LocalDate since = null;
        LocalDate end = null;
        for (Version version : versions) {
            if (version.from().isAfter(day)) {
                break;
            }
            since = version.from().equals(end) ? since : version.from();
            end = version.until();
        }
        return since != null && (end == null || end.isAfter(day)) ? Optional.of(since) : Optional.empty();
    }

    private List<Version> until(LocalDate day) {
        return versions.stream()
                .filter(version -> version.from().isBefore(day))
                .map(version -> version.endingOn(day))
                .toList();
    }
}
