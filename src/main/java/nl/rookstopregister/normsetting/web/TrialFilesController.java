package nl.rookstopregister.normsetting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.rookstopregister.norms.format.Wording;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.RowWriter;
import nl.rookstopregister.tables.SpreadsheetWriter;
import nl.rookstopregister.tables.TableWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came of a trial, to take along: all of it as a spreadsheet, or one table as text. */
@Controller
@RequestMapping("/bureau/normen/proef/{id}")
class TrialFilesController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TrialPages trials;
    private final PeopleRows people;
    private final Words words;

    TrialFilesController(TrialPages trials, PeopleRows people, Words words) {
        this.trials = trials;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/mensen.csv")
    void people(@PathVariable UUID id, PeopleQuery query, Language language, HttpServletResponse response)
            throws IOException {
        TrialRun run = trials.done(id);
        attach(response, CSV, "wat-als-mensen.csv");
        try (TableWriter table = new TableWriter(response.getOutputStream())) {
            people.write(run, trials.norm(run), query.filter(), language, table);
        }
    }

    @GetMapping("/aantallen.csv")
    void counts(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        CountRows counts = new CountRows(trials.page(trials.done(id).id()), words, language);
        attach(response, CSV, "wat-als-aantallen.csv");
        try (TableWriter table = new TableWriter(response.getOutputStream())) {
            counts.writeAllGroups(table);
        }
    }

    @GetMapping("/wat-als.xlsx")
    void all(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        TrialPage page = trials.page(trials.done(id).id());
        CountRows counts = new CountRows(page, words, language);
        attach(response, XLSX, "wat-als.xlsx");
        try (SpreadsheetWriter file = new SpreadsheetWriter(response.getOutputStream())) {
            writeQuestion(page, language, file.sheet(words.text(language, "normsetting.sheet.question")));
            counts.writeChanges(file.sheet(words.text(language, "normsetting.by.change")));
            counts.writeReasons(file.sheet(words.text(language, "normsetting.by.reason")));
            for (TrialPage.Table groups : page.tables()) {
                counts.writeGroups(groups, file.sheet(words.text(language, groups.heading())));
            }
            people.write(
                    page.run(),
                    page.norm(),
                    PeopleFilter.ALL,
                    language,
                    file.sheet(words.text(language, "normsetting.sheet.people")));
        }
    }

    /** So that the file says of what it is when it lies on somebody's desk next year. */
    private void writeQuestion(TrialPage page, Language language, RowWriter sheet) throws IOException {
        Wording wording = new Wording(language);
        TrialRun run = page.run();
        UnaryOperator<String> text = key -> words.text(language, key);
        String asked = words.text(
                language,
                "normsetting.trial.asked",
                run.revision(),
                run.asked().by().name(),
                run.asked().at());
        sheet.row(List.of(
                text.apply("normsetting.trial.title"), wording.say(page.norm().title())));
        sheet.row(List.of(
                text.apply("normsetting.try.procedure"),
                wording.say(run.question().procedure())));
        sheet.row(List.of(
                text.apply("normsetting.try.day"), wording.say(run.question().day())));
        sheet.row(List.of(text.apply("normsetting.sheet.asked"), asked));
        sheet.row(List.of(
                text.apply("normsetting.column.people"),
                String.valueOf(page.result().people())));
        sheet.row(List.of(text.apply("normsetting.column.out"), String.valueOf(page.count(true))));
        sheet.row(List.of(text.apply("normsetting.column.in"), String.valueOf(page.count(false))));
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
