package nl.rookstopregister.admission.web;

/** A question and its answer, to look over. */
public record AnswerLine(String label, String answer) {}
