package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.directory.web.MapPicture.Dot;
import nl.rookstopregister.places.Position;

/** Gathers practices that would overlap on a map into one dot: by the cell of a grid they fall in. */
final class MapDots {

    private static final int CELL = 34;
    private static final int SMALLEST = 9;
    private static final int SMALLEST_OF_MORE = 11;
    private static final int LARGEST = 24;

    private final MapFrame frame;
    private final Set<String> listed;
    private final Cell[] cells;
    private final int columns;

    private static final class Cell {
        private int count;
        private double x;
        private double y;
        private final StringBuilder numbers = new StringBuilder();
    }

    /** @param listed the numbers of coaches in the list beside the map */
    MapDots(MapFrame frame, Set<String> listed) {
        this.frame = frame;
        this.listed = listed;
        this.columns = frame.width() / CELL + 1;
        this.cells = new Cell[columns * (frame.height() / CELL + 1)];
    }

    void add(Position position, String number) {
        if (!frame.shows(position, 0)) {
            return;
        }
        double x = frame.x(position);
        double y = frame.y(position);
        int place = (int) y / CELL * columns + (int) x / CELL;
        Cell cell = cells[place];
        if (cell == null) {
            cell = new Cell();
            cells[place] = cell;
        }
        cell.count++;
        cell.x += x;
        cell.y += y;
        if (listed.contains(number)) {
            cell.numbers.append(cell.numbers.isEmpty() ? "" : " ").append(number);
        }
    }

    List<Dot> gathered() {
        List<Dot> dots = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell != null) {
                dots.add(new Dot(
                        (int) Math.round(cell.x / cell.count),
                        (int) Math.round(cell.y / cell.count),
                        radius(cell.count),
                        cell.count,
                        cell.numbers.toString()));
            }
        }
        return dots;
    }

    private static int radius(int count) {
        return count == 1 ? SMALLEST : Math.min(LARGEST, SMALLEST_OF_MORE + (int) (3 * Math.log(count)));
    }
}
