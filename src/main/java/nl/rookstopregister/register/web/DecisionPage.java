package nl.rookstopregister.register.web;

import nl.rookstopregister.register.Decision;

/** One decision, with its assessment as it was stored. */
public record DecisionPage(String name, Decision decision) {}
