package nl.rookstopregister.takeover.usecase;

import java.io.Console;
import java.io.PrintStream;
import nl.rookstopregister.takeover.model.Delivery.Progress;

/** How far the work is: a bar on a terminal, a line now and then elsewhere. */
final class ProgressLine implements RowsDone {

    private static final int WIDTH = 30;
    private static final int TENTHS = 10;

    private final PrintStream screen;
    private final String what;
    private final boolean terminal;
    private int tenthsTold;

    ProgressLine(PrintStream screen, String what) {
        this(screen, what, isTerminal());
    }

    ProgressLine(PrintStream screen, String what, boolean terminal) {
        this.screen = screen;
        this.what = what;
        this.terminal = terminal;
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void at(Progress progress) {
        long total = Math.max(1, progress.total());
        if (terminal) {
            int filled = (int) (progress.done() * (long) WIDTH / total);
            screen.print("\r%s [%s%s] %3d %%"
                    .formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), progress.done() * 100L / total));
            screen.flush();
        } else if (progress.done() * (long) TENTHS / total > tenthsTold) {
            tenthsTold = (int) (progress.done() * (long) TENTHS / total);
            screen.println("%s %d %%".formatted(what, tenthsTold * TENTHS));
        }
    }

    void end() {
        if (terminal) {
            screen.println();
        }
    }
}
