package nl.rookstopregister.normsetting.web;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.RowWriter;

/** How many people fall out, come in and stay the same, as rows of a table. */
final class CountRows {

    private final TrialPage page;
    private final UnaryOperator<String> text;
    private final Language language;

    CountRows(TrialPage page, Words words, Language language) {
        this.page = page;
        this.text = key -> words.text(language, key);
        this.language = language;
    }

    void writeChanges(RowWriter table) throws IOException {
        table.row(List.of(heading("before"), heading("after"), heading("people")));
        for (var change : page.result().changes().entrySet()) {
            table.row(List.of(
                    text.apply("norms.status." + change.getKey().before()),
                    text.apply("norms.status." + change.getKey().after()),
                    String.valueOf(change.getValue())));
        }
    }

    void writeReasons(RowWriter table) throws IOException {
        table.row(List.of(heading("reason"), heading("out")));
        for (var reason : page.reasons().entrySet()) {
            table.row(List.of(page.requirement(reason.getKey(), language), String.valueOf(reason.getValue())));
        }
    }

    void writeGroups(TrialPage.Table groups, RowWriter table) throws IOException {
        table.row(List.of(heading(groups.parameter()), heading("out"), heading("in"), heading("same")));
        for (Result.Line line : groups.lines()) {
            table.row(List.of(
                    TrialPage.of(groups.parameter(), line.of(), text),
                    String.valueOf(line.fallOut()),
                    String.valueOf(line.comeIn()),
                    String.valueOf(line.same())));
        }
    }

    /** All groups under each other, for a file that has one table only. */
    void writeAllGroups(RowWriter table) throws IOException {
        table.row(List.of(heading("by"), heading("group"), heading("out"), heading("in"), heading("same")));
        for (TrialPage.Table groups : page.tables()) {
            for (Result.Line line : groups.lines()) {
                table.row(List.of(
                        heading(groups.parameter()),
                        TrialPage.of(groups.parameter(), line.of(), text),
                        String.valueOf(line.fallOut()),
                        String.valueOf(line.comeIn()),
                        String.valueOf(line.same())));
            }
        }
    }

    private String heading(String column) {
        return text.apply("normsetting.column." + column);
    }
}
