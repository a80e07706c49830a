package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.attendance.usecase.AnswerClaims.Question;
import nl.rookstopregister.attendance.usecase.FollowUpAttendance.Missing;

/** What the office has to know of attendance: questions that nobody answered well, and lists that were not handed in. */
public record OfficePage(List<Question> questions, List<Missing> lists, LocalDate today) {}
