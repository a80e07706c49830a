package nl.rookstopregister.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every answer that is an error: a page in plain words for people, problem details (RFC 9457) for machines. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private static final List<String> INTERFACES = List.of("/api/", "/fhir/");
    private static final Set<Integer> WORDED = Set.of(403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

    @RequestMapping
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        return forMachine(request) ? problem(status, request) : page(status, request);
    }

    private static ModelAndView page(HttpStatus status, HttpServletRequest request) {
        String number = status.is5xxServerError() ? RequestNumber.of(request) : null;
        return new ModelAndView("pages/error", Map.of("page", new ErrorPage(words(status), number)), status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("request", RequestNumber.of(request));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean forMachine(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return INTERFACES.stream().anyMatch(Screens.path(request)::startsWith)
                || accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String words(HttpStatus status) {
        if (WORDED.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is5xxServerError() ? "500" : "400";
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
