package nl.rookstopregister.accounts.web;

import java.util.List;
import java.util.Map;

/** A form that waited for its sender to sign in again. */
public record KeptFormPage(String address, Map<String, List<String>> fields) {}
