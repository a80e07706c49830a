package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.CertificateNumber;
import nl.rookstopregister.attendance.usecase.AttendanceTerms;
import nl.rookstopregister.attendance.usecase.Certificates;
import nl.rookstopregister.attendance.usecase.MyAttendance;
import nl.rookstopregister.attendance.usecase.SettleClaims;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deelname: what providers reported, the certificates, and the questions about points that are missing. */
@Controller
@RequestMapping("/mijn/scholing")
class MyTrainingsController {

    private final MyAttendance attendance;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final SettleClaims claims;
    private final AttendanceTerms terms;

    MyTrainingsController(
            MyAttendance attendance,
            Certificates certificates,
            CertificatePaper paper,
            SettleClaims claims,
            AttendanceTerms terms) {
        this.attendance = attendance;
        this.certificates = certificates;
        this.paper = paper;
        this.claims = claims;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView mine(SignedIn reader) {
        return page(coach(reader), "", FormErrors.none());
    }

    @GetMapping("/bewijs/{number}")
    ResponseEntity<byte[]> certificate(@PathVariable String number, SignedIn reader) {
        CoachId coach = coach(reader);
        return CertificateNumber.read(number)
                .flatMap(read -> certificates.own(read, coach))
                .map(certificate -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("deelnamebewijs-" + certificate.number() + ".pdf")
                                        .build()
                                        .toString())
                        .body(paper.print(certificate, reader.language())))
                .orElseThrow(ProviderDesk::notFound);
    }

    /** The provider refused, and the coach does not agree. */
    @PostMapping("/vragen/{claim}/bureau")
    ModelAndView object(
            @PathVariable ClaimId claim, @RequestParam MultiValueMap<String, String> form, SignedIn reader) {
        CoachId coach = coach(reader);
        // Each question has a form of its own on one page, and a field of its own in it.
        String field = "tekst-" + claim;
        String text = Optional.ofNullable(form.getFirst(field)).orElse("").strip();
        if (text.isEmpty() || text.length() > QuestionErrors.LONGEST) {
            ModelAndView again =
                    page(coach, text, FormErrors.of(field, "attendance.wrong.reason", QuestionErrors.LONGEST));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        claims.object(claim, coach, text);
        return new ModelAndView("redirect:/mijn/scholing#vragen");
    }

    static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw ProviderDesk.notFound();
        }
        return coach;
    }

    private ModelAndView page(CoachId coach, String typed, FormErrors errors) {
        LocalDate today = terms.today();
        return new ModelAndView(
                "attendance/mine",
                "page",
                new MyTrainingsPage(
                        attendance.attended(coach),
                        attendance.takenBack(coach),
                        attendance.asked(coach),
                        terms.value(Parameter.ATTENDANCE_DUE),
                        today,
                        typed,
                        errors));
    }
}
