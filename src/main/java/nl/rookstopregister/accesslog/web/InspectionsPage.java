package nl.rookstopregister.accesslog.web;

import java.util.List;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Pager;

/** @param mine whether the reader is the coach whose dossier it is */
public record InspectionsPage(List<InspectionLine> lines, Pager pager, boolean mine, List<Crumb> trail) {}
