package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.FIRST_REGISTERED;
import static nl.rookstopregister.takeover.model.TakeoverColumn.STATUS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.TERM_FROM;
import static nl.rookstopregister.takeover.model.TakeoverColumn.TERM_UNTIL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the terms of one coach against each other and against the day, oldest first. */
record TermRules(List<Term> terms, Map<Integer, RowCells> rows, LocalDate today) {

    TermRules {
        terms = terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.days().from())
                        .thenComparing(term -> term.days().until()))
                .toList();
    }

    void check(@Nullable LocalDate firstRegistered) {
        for (int i = 1; i < terms.size(); i++) {
            follow(terms.get(i - 1), terms.get(i));
        }
        for (Term term : terms) {
            boolean last = term.equals(terms.getLast());
            fitsTheDay(term, last);
        }
        if (firstRegistered != null && !terms.isEmpty()) {
            first(firstRegistered);
        }
    }

    private void follow(Term before, Term next) {
        if (next.days().from().isBefore(before.days().until())) {
            note(next, Rule.TERMS_OVERLAP, TERM_FROM, before.days().until().minusDays(1), before.line());
        } else if (before.status() == RowStatus.STRUCK_OFF) {
            note(next, Rule.AFTER_STRIKING_OFF, STATUS, before.line());
        }
    }

    /** An earlier term may still say "registered": it was. */
    private void fitsTheDay(Term term, boolean last) {
        LocalDate lastDay = term.days().until().minusDays(1);
        if (term.days().from().isAfter(today)) {
            note(term, Rule.TERM_NOT_BEGUN, TERM_FROM);
        } else if (last && term.status().runs() && lastDay.isBefore(today)) {
            note(term, Rule.TERM_OVER, STATUS, lastDay);
        } else if (!term.status().runs() && !lastDay.isBefore(today)) {
            note(term, Rule.TERM_RUNS_ON, TERM_UNTIL, cells(term).text(STATUS));
        }
    }

    private void first(LocalDate firstRegistered) {
        boolean everRegistered = terms.stream().anyMatch(term -> term.status() != RowStatus.CANDIDATE);
        Term first = terms.stream()
                .filter(term -> term.status() != RowStatus.CANDIDATE)
                .findFirst()
                .orElse(terms.getFirst());
        if (!everRegistered) {
            note(first, Rule.FIRST_REGISTERED_OF_CANDIDATE, FIRST_REGISTERED);
        } else if (firstRegistered.isAfter(first.days().from())) {
            note(
                    first,
                    Rule.FIRST_REGISTERED_AFTER_TERM,
                    FIRST_REGISTERED,
                    first.days().from());
        }
    }

    private void note(Term term, Rule rule, TakeoverColumn column, Object... more) {
        cells(term).note(rule, column, more);
    }

    private RowCells cells(Term term) {
        RowCells cells = rows.get(term.line());
        if (cells == null) {
            throw new IllegalStateException("No row in line " + term.line());
        }
        return cells;
    }
}
