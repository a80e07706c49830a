package nl.rookstopregister.demonstration;

import nl.rookstopregister.attendance.AttendanceIntake;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills the attendance lists of a demonstration, once its coaches and the sessions of its agenda are there. */
@Component
class AttendanceAtStart implements SmartLifecycle {

    private final RegisterSettings settings;
    private final Invented invented;
    private final InventedAttendance attendance;
    private final AttendanceIntake intake;
    private volatile boolean running;

    AttendanceAtStart(
            RegisterSettings settings, Invented invented, InventedAttendance attendance, AttendanceIntake intake) {
        this.settings = settings;
        this.invented = invented;
        this.attendance = attendance;
        this.intake = intake;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demonstration().isWanted()
                && !settings.production()
                && invented.peopleAreInvented()
                && intake.isEmpty()) {
            attendance.invent();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After coaches and agenda, before the first visitor. */
    @Override
    public int getPhase() {
        return 1;
    }
}
