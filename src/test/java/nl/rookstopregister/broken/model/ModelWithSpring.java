package nl.rookstopregister.broken.model;

import org.springframework.core.env.Environment;

/** A model that asks the framework. */
public record ModelWithSpring(Environment environment) {}
