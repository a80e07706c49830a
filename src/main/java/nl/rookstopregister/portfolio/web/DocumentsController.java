package nl.rookstopregister.portfolio.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.portfolio.usecase.ListDocuments;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Documenten: every file that a coach handed in as proof. */
@Controller
class DocumentsController {

    private final ListDocuments documents;

    DocumentsController(ListDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/mijn/portfolio/documenten")
    ModelAndView all(SignedIn reader) {
        return new ModelAndView(
                "portfolio/documents", "page", new DocumentsPage(documents.of(PortfolioController.coach(reader))));
    }
}
