package nl.rookstopregister.attendance.web;

import nl.rookstopregister.attendance.usecase.AskForPoints.Recent;
import nl.rookstopregister.pages.FormErrors;

/** A coach asks for the points of one session. */
public record AskPage(Recent recent, String remark, FormErrors errors) {}
