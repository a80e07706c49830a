package nl.rookstopregister.admission.web;

import java.util.List;

/** Everything somebody applied for, newest first. */
public record MyApplicationsPage(List<Head> applications, boolean mayStart) {}
