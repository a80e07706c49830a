package nl.rookstopregister.training.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RulingsList;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.training.AccreditedTraining;
import org.jspecify.annotations.Nullable;

/**
 * A training as the list has it: everything that was ruled about it, one ruling after the other.
 *
 * @param training as it was described last
 * @param accreditations in order of time; they never overlap
 */
public record ListedTraining(
        Training training,
        ProviderId provider,
        String providerName,
        Details details,
        List<Accreditation> accreditations,
        @Nullable Withdrawal withdrawal)
        implements RulingsList.Listed {

    /**
     * What a page says of it besides.
     *
     * @param minutes how long it takes in all
     * @param page where the provider tells more; empty when nowhere
     */
    public record Details(int minutes, String aims, String page) {}

    /** What was granted does not count from this day on; why, as the provider read it. */
    public record Withdrawal(LocalDate from, String ground) {}

    public ListedTraining {
        accreditations = List.copyOf(accreditations);
    }

    public static ListedTraining first(
            ProviderId provider, String providerName, Details details, Accreditation accreditation) {
        return new ListedTraining(
                accreditation.training(), provider, providerName, details, List.of(accreditation), null);
    }

    @Override
    public String reference() {
        return training.reference();
    }

    /** Accredited anew: from its first day the new accreditation is the one that counts. */
    public ListedTraining renewed(String nameOfProvider, Details newDetails, Accreditation next) {
        List<Accreditation> all = Stream.concat(until(next.days().from()).stream(), Stream.of(next))
                .toList();
        return new ListedTraining(next.training(), provider, nameOfProvider, newDetails, all, withdrawal);
    }

    /** What came before that day still counts. */
    public ListedTraining withdrawn(LocalDate from, String ground) {
        return new ListedTraining(training, provider, providerName, details, until(from), new Withdrawal(from, ground));
    }

    /** The accreditation that counts on that day. */
    public Optional<Accreditation> on(LocalDate day) {
        return accreditations.stream().filter(each -> each.days().contains(day)).findFirst();
    }

    /** The first day of the run of days without a gap in which it is accredited on that day. */
    public Optional<LocalDate> since(LocalDate day) {
        LocalDate since = null;
        LocalDate end = null;
        for (Accreditation each : accreditations) {
            if (each.days().from().isAfter(day)) {
                break;
            }
            since = each.days().from().equals(end) ? since : each.days().from();
            end = each.days().until();
        }
        return end != null && end.isAfter(day) ? Optional.ofNullable(since) : Optional.empty();
    }

    public AccreditedTraining published() {
        return new AccreditedTraining(
                training,
                provider,
                providerName,
                details.minutes(),
                accreditations.stream().map(Accreditation::days).toList(),
                withdrawal == null ? null : withdrawal.from());
    }

    private List<Accreditation> until(LocalDate day) {
        return accreditations.stream()
                .filter(each -> each.days().from().isBefore(day))
                .map(each -> each.days().until().isAfter(day)
                        ? each.during(new Days(each.days().from(), day))
                        : each)
                .toList();
    }
}
