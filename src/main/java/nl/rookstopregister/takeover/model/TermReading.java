package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.ANNOTATIONS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.STATUS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.TERM_FROM;
import static nl.rookstopregister.takeover.model.TakeoverColumn.TERM_UNTIL;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.shared.Days;

/** Reads the term and the status of one row. */
record TermReading(RowCells cells, Today today) {

    Optional<Term> read() {
        Optional<RowStatus> status = needed(STATUS, Rule.STATUS_MISSING)
                ? cells.code(STATUS, KnownWords.STATUS, Rule.STATUS_UNKNOWN)
                : Optional.empty();
        Optional<LocalDate> from = needed(TERM_FROM, Rule.TERM_FROM_MISSING) ? cells.day(TERM_FROM) : Optional.empty();
        Optional<LocalDate> lastDay =
                needed(TERM_UNTIL, Rule.TERM_UNTIL_MISSING) ? cells.day(TERM_UNTIL) : Optional.empty();
        Set<Annotation> annotations = annotations(status);
        if (from.isEmpty() || lastDay.isEmpty()) {
            return Optional.empty();
        }
        if (lastDay.get().isBefore(from.get())) {
            cells.note(Rule.TERM_BACKWARDS, TERM_UNTIL, from.get());
            return Optional.empty();
        }
        Days days = new Days(from.get(), lastDay.get().plusDays(1));
        status.ifPresent(each -> length(days, each));
        return status.map(each -> new Term(days, each, annotations, cells.line()));
    }

    private boolean needed(TakeoverColumn column, Rule otherwise) {
        if (cells.isEmpty(column)) {
            cells.note(otherwise, column);
            return false;
        }
        return true;
    }

    private void length(Days days, RowStatus status) {
        Period longest = status == RowStatus.CANDIDATE ? today.longestCandidacy() : today.longestTerm();
        if (days.until().isAfter(days.from().plus(longest))) {
            cells.note(Rule.TERM_LONG, TERM_UNTIL, longest.toTotalMonths());
        }
    }

    private Set<Annotation> annotations(Optional<RowStatus> status) {
        List<Annotation> read = cells.codes(ANNOTATIONS, KnownWords.ANNOTATION, Rule.ANNOTATION_UNKNOWN);
        if (read.isEmpty()) {
            return Set.of();
        }
        if (status.filter(RowStatus.CANDIDATE::equals).isPresent()) {
            cells.note(Rule.ANNOTATION_OF_CANDIDATE, ANNOTATIONS);
        }
        return EnumSet.copyOf(read);
    }
}
