package nl.rookstopregister.broken.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A page that asks the database itself. */
public record SqlOutsideTheStore(JdbcClient jdbc) {}
