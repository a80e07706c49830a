package nl.rookstopregister.attendance.api;

import java.net.URI;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Errors as machines read them (RFC 9457); the type is explained on the page about the interface. */
@Component
class Problems {

    private final URI baseUrl;

    Problems(RegisterSettings settings) {
        this.baseUrl = settings.baseUrl();
    }

    ResponseEntity<Object> unknownSession() {
        return answer(
                HttpStatus.NOT_FOUND,
                "unknown-session",
                "Unknown session",
                "Your organisation has no session with this identifier.");
    }

    ResponseEntity<Object> invalid(String detail) {
        return answer(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", detail);
    }

    ResponseEntity<Object> keyUsed() {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "key-used",
                "Idempotency-Key used before",
                "Something else was asked under this Idempotency-Key; take a new one for a new request.");
    }

    private ResponseEntity<Object> answer(HttpStatus status, String name, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(baseUrl.toString().replaceAll("/$", "") + "/api#" + name));
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
