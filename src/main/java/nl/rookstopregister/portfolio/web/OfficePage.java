package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.portfolio.usecase.JudgeActivities.File;

/** Activities that wait for the office; who waits longest comes first. */
public record OfficePage(List<File> waiting) {}
