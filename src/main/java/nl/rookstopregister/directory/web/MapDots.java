package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.directory.web.MapPicture.Dot;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/** Gathers practices that would overlap on a map into one dot: by the cell of a grid they fall in. */
final class MapDots {

    private static final int CELL = 34;
    private static final int SMALLEST = 9;
    private static final int SMALLEST_OF_MORE = 11;
    private static final int LARGEST = 24;

    private final MapFrame frame;
    private final @Nullable Cell[] cells;
    private final int columns;

    private static final class Cell {
        private int count;
        private double x;
        private double y;
        private final StringBuilder numbers = new StringBuilder();
    }

    MapDots(MapFrame frame) {
        this.frame = frame;
        this.columns = frame.width() / CELL + 1;
        this.cells = new Cell[columns * (frame.height() / CELL + 1)];
    }

    void add(Position position) {
        if (!frame.shows(position, 0)) {
            return;
        }
        double x = frame.x(position);
        double y = frame.y(position);
        int place = place(x, y);
        Cell cell = cells[place];
        if (cell == null) {
            cell = new Cell();
            cells[place] = cell;
        }
        cell.count++;
        cell.x += x;
        cell.y += y;
    }

    /** Whose it is, of what was added before: for those in the list beside the map. */
    void name(Position position, String number) {
        Cell cell = frame.shows(position, 0) ? cells[place(frame.x(position), frame.y(position))] : null;
        if (cell != null) {
            cell.numbers.append(cell.numbers.isEmpty() ? "" : " ").append(number);
        }
    }

    private int place(double x, double y) {
        return (int) y / CELL * columns + (int) x / CELL;
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
