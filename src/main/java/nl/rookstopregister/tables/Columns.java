package nl.rookstopregister.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the expected columns stand where in a table.
 *
 * @param positions of the columns that the table has, counted from 0
 * @param twice columns that the table has more than once; the first of them counts
 * @param unknown headings that mean nothing to us
 * @param headings as they stand in the file
 * @param headingLine where they stand
 */
public record Columns<C extends Enum<C> & TableColumn>(
        Map<C, Integer> positions,
        List<C> twice,
        List<UnknownHeading> unknown,
        List<String> headings,
        int headingLine) {

    /** @param meant what was probably meant, where something comes near */
    public record UnknownHeading(CellPlace place, Optional<String> meant) {}

    public static <C extends Enum<C> & TableColumn> Columns<C> of(Table table, Class<C> expected) {
        Map<String, C> names = names(expected);
        Map<C, Integer> positions = new EnumMap<>(expected);
        List<C> twice = new ArrayList<>();
        List<UnknownHeading> unknown = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            C column = names.get(Likeness.folded(heading));
            if (column != null && positions.putIfAbsent(column, i) != null) {
                twice.add(column);
            } else if (column == null && !heading.isEmpty()) {
                unknown.add(new UnknownHeading(
                        new CellPlace(table.headingLine(), heading, i),
                        Likeness.nearest(heading, names.keySet())
                                .flatMap(name -> Optional.ofNullable(names.get(name)))
                                .map(TableColumn::heading)));
            }
        }
        return new Columns<>(
                Map.copyOf(positions), List.copyOf(twice), List.copyOf(unknown), table.headings(), table.headingLine());
    }

    private static <C extends Enum<C> & TableColumn> Map<String, C> names(Class<C> expected) {
        Map<String, C> names = new LinkedHashMap<>();
        for (C column : expected.getEnumConstants()) {
            Stream.concat(Stream.of(column.heading()), column.otherHeadings().stream())
                    .map(Likeness::folded)
                    .forEach(name -> names.put(name, column));
        }
        return names;
    }

    public boolean has(C column) {
        return positions.containsKey(column);
    }

    public List<C> missing(Collection<C> required) {
        return required.stream().filter(column -> !has(column)).toList();
    }

    /** Empty where the table has no such column, or the row nothing in it. */
    public String value(Row row, C column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }

    /** Where a person finds the cell; without letter where the table has no such column. */
    public CellPlace place(int line, C column) {
        Integer position = positions.get(column);
        return position == null
                ? new CellPlace(line, column.heading(), CellPlace.NOWHERE)
                : new CellPlace(line, headings.get(position), position);
    }

    /** How many cells a row can have. */
    public int width() {
        return headings.size();
    }
}
