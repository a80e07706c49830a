package nl.rookstopregister.attendance.web;

import java.util.List;
import nl.rookstopregister.attendance.usecase.AskForPoints.Recent;

/** Recent sessions, for a coach who misses points. */
public record MissedPage(String sought, List<Recent> sessions) {}
