package nl.rookstopregister.training.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** What the newest norm with a competence profile calls the competences. */
@Component
public class ProfileWords {

    private final Map<String, Text> titles;
    private final List<NormText.Role> roles;

    ProfileWords(NormBook norms) {
        List<List<NormText.Role>> profiles = new ArrayList<>(norms.norms().stream()
                .flatMap(norm -> norms.text(norm).stream())
                .map(NormText::profile)
                .filter(profile -> !profile.isEmpty())
                .toList());
        this.roles = profiles.isEmpty() ? List.of() : profiles.getLast();
        this.titles = roles.stream()
                .flatMap(role -> role.competences().stream())
                .collect(Collectors.toMap(
                        NormText.Competence::code,
                        NormText.Competence::title,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    public Optional<Text> title(String competence) {
        return Optional.ofNullable(titles.get(competence));
    }

    /** Code and title, as people know it. */
    public String named(String competence, Language language) {
        return title(competence)
                .map(title -> competence + " " + title.in(language))
                .orElse(competence);
    }

    public List<NormText.Role> roles() {
        return roles;
    }
}
