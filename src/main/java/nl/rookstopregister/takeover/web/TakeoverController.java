package nl.rookstopregister.takeover.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.tables.TableReading.Unreadable;
import nl.rookstopregister.takeover.usecase.Background;
import nl.rookstopregister.takeover.usecase.HandIn;
import nl.rookstopregister.takeover.usecase.HandIn.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the office hands in a predecessor's file. */
@Controller
@RequestMapping("/bureau/overname")
class TakeoverController {

    private static final String SAMPLE = "/takeover/sample.csv";

    private final HandIn handIn;
    private final Background background;

    TakeoverController(HandIn handIn, Background background) {
        this.handIn = handIn;
        this.background = background;
    }

    @GetMapping
    ModelAndView begin() {
        return page(FormErrors.none());
    }

    @PostMapping
    ModelAndView handIn(@RequestParam(name = "bestand", required = false) @Nullable MultipartFile file, SignedIn by)
            throws IOException {
        if (file == null
                || Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty()) {
            return wrong(FormErrors.of("bestand", "takeover.file.missing"));
        }
        Receipt receipt = handIn.handIn(name(file), file.getBytes(), by.actor());
        return switch (receipt) {
            case Receipt.NotATable(Unreadable why) ->
                wrong(FormErrors.of("bestand", why.messageKey(), why.line() == null ? 1 : why.line()));
            case Receipt.Received(var delivery) -> {
                background.check(delivery);
                yield new ModelAndView("redirect:/bureau/overname/" + delivery);
            }
        };
    }

    /** Some browsers send a whole path. */
    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replaceFirst(".*[/\\\\]", "");
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    @GetMapping("/voorbeeld.csv")
    void sample(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"voorbeeld-overname.csv\"");
        try (InputStream sample = TakeoverController.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException(SAMPLE + " is not packed");
            }
            sample.transferTo(response.getOutputStream());
        }
    }

    private ModelAndView wrong(FormErrors errors) {
        ModelAndView answer = page(errors);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView page(FormErrors errors) {
        return new ModelAndView("takeover/takeover", "page", new TakeoverPage(handIn.log(), errors));
    }
}
