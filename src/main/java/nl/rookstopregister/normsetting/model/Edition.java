package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import nl.rookstopregister.shared.Actor;

/** A draft as somebody saved it. */
public record Edition(int revision, String text, Actor by, Instant at) {}
