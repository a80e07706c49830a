package nl.rookstopregister.attendance.web;

import nl.rookstopregister.attendance.usecase.Certificates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bewijs controleren: whoever was given a certificate can see whether it is real. */
@Controller
class CertificateCheckController {

    private final Certificates certificates;

    CertificateCheckController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/controleren/bewijs")
    ModelAndView check(@RequestParam(defaultValue = "") String nummer) {
        return new ModelAndView(
                "attendance/certificate",
                "page",
                new CertificateCheckPage(nummer, certificates.look(nummer).orElse(null)));
    }
}
