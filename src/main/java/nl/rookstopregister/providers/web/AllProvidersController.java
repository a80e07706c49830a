package nl.rookstopregister.providers.web;

import java.util.List;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.providers.model.ProviderBook.Kept;
import nl.rookstopregister.providers.usecase.KeepDetails;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Aanbieders: the office looks up whom it deals with. */
@Controller
@RequestMapping("/bureau/aanbieders")
class AllProvidersController {

    private final KeepDetails keepDetails;
    private final Providers providers;
    private final Accounts accounts;

    AllProvidersController(KeepDetails keepDetails, Providers providers, Accounts accounts) {
        this.keepDetails = keepDetails;
        this.providers = providers;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String zoek) {
        return new ModelAndView(
                "providers/all",
                "page",
                new AllProvidersPage(
                        zoek, keepDetails.all(zoek).stream().map(this::line).toList()));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable ProviderId id) {
        Kept kept = keepDetails.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ProviderPage.Person> people = providers.members(id).stream()
                .flatMap(member -> accounts
                        .find(member.account())
                        .map(person -> new ProviderPage.Person(person.name(), person.mail(), member.role()))
                        .stream())
                .toList();
        return new ModelAndView(
                "providers/provider", "page", new ProviderPage(kept.details(), kept.openedAt(), people));
    }

    private AllProvidersPage.Line line(Kept kept) {
        return new AllProvidersPage.Line(
                kept.id().toString(),
                kept.details().name(),
                kept.details().place(),
                kept.details().mail(),
                providers.members(kept.id()).size());
    }
}
