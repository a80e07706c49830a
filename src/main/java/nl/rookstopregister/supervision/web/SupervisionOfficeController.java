package nl.rookstopregister.supervision.web;

import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.usecase.ReadSupervision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Oordelen van supervisors: what office and committee weigh. */
@Controller
@RequestMapping("/bureau/supervisie")
class SupervisionOfficeController {

    private static final int PAGE = 25;

    private final ReadSupervision read;

    SupervisionOfficeController(ReadSupervision read) {
        this.read = read;
    }

    @GetMapping
    ModelAndView signed(@RequestParam(defaultValue = "1") int pagina) {
        int page = Math.max(1, pagina);
        return new ModelAndView(
                "supervision/signed",
                "page",
                new SignedPage(
                        read.signed((page - 1) * PAGE, PAGE),
                        new Pager(page, PAGE, read.countSigned(), "/bureau/supervisie")));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable SupervisionId id) {
        return read.forOffice(id)
                .map(between -> new ModelAndView(
                        "supervision/weigh", "page", new WeighPage(between, read.rubric(), read.atOnce())))
                .orElseThrow(Own::notFound);
    }
}
