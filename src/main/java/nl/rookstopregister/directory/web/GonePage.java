package nl.rookstopregister.directory.web;

import nl.rookstopregister.directory.model.PublicCoach;

/** What may still be said of somebody who left the register: the proof that the registration was there. */
public record GonePage(PublicCoach coach) {}
