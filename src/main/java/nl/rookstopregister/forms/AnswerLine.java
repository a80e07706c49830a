package nl.rookstopregister.forms;

/** A question and its answer, to look over. */
public record AnswerLine(String label, String answer) {}
