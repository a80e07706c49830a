package nl.rookstopregister.directory.web;

import java.time.LocalDate;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.SearchAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One search, in the directory as it was when the search came in.
 *
 * @param size how many coaches on a page
 */
record Question(CoachesForm form, Directory directory, LocalDate day, int size) {

    Question with(CoachesForm other) {
        return new Question(other, directory, day, size);
    }

    SearchAnswer ask(@Nullable Around around) {
        return directory.search(form.search(size).around(around), day);
    }
}
