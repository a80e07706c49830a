package nl.rookstopregister.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rookstopregister.pages.LocalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch at the top of every page: a plain link that works without script and leads back to the same page. */
@Controller
class LanguageController {

    @GetMapping("/taal/{tag}")
    String choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        LanguageCookie.keep(LanguageCookie.tagged(tag), request, response);
        return "redirect:" + LocalAddress.orHome(terug);
    }
}
