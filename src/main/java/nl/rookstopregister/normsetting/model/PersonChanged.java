package nl.rookstopregister.normsetting.model;

import java.util.List;
import nl.rookstopregister.shared.CoachId;

/** Somebody for whom a draft would change something, and the requirements of the draft that would not be met. */
public record PersonChanged(CoachId coach, Change change, Traits traits, List<String> shortOf) {}
