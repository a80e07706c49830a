package nl.rookstopregister.training.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.training.model.AgendaSearch;
import nl.rookstopregister.training.model.AgendaSearch.Near;
import nl.rookstopregister.training.model.AgendaSearch.Way;
import nl.rookstopregister.training.model.TrainingQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the agenda as somebody filled them in; what makes no sense is as if it was not filled in. */
public record AgendaForm(
        @Nullable String zoek,
        @Nullable String plaats,
        @Nullable String binnen,
        @Nullable String van,
        @Nullable String tot,
        @Nullable String vorm,
        @Nullable String soort,
        @Nullable String competentie,
        @Nullable String prijs,
        @Nullable String plek,
        @Nullable Integer pagina) {

    static final AgendaForm EMPTY = new AgendaForm(null, null, null, null, null, null, null, null, null, null, null);
    static final int PAGE = 15;

    private static final String ROOM = "ruimte";
    private static final String ONLINE = "online";
    private static final List<String> DISTANCES = List.of("10", "25", "50", "100");
    private static final String USUAL_DISTANCE = "25";
    private static final int HUNDRED = 100;

    public String words() {
        return line(zoek);
    }

    public String place() {
        return line(plaats);
    }

    public String within() {
        return DISTANCES.contains(line(binnen)) ? line(binnen) : USUAL_DISTANCE;
    }

    public String from() {
        return line(van);
    }

    public String to() {
        return line(tot);
    }

    public String way() {
        return List.of(ROOM, ONLINE).contains(line(vorm)) ? line(vorm) : "";
    }

    public String kind() {
        return chosenKind().map(Enum::name).orElse("");
    }

    public String competence() {
        return TrainingQuestions.COMPETENCES.contains(line(competentie)) ? line(competentie) : "";
    }

    public String price() {
        return line(prijs).matches("\\d{1,5}") ? line(prijs) : "";
    }

    public boolean withRoom() {
        return "true".equals(plek);
    }

    int page() {
        return pagina == null ? 1 : Math.max(1, pagina);
    }

    /** Whether more is asked than when and where; then that part of the form stands open. */
    public boolean refined() {
        return !words().isEmpty() || !competence().isEmpty() || !price().isEmpty() || withRoom() || !to().isEmpty();
    }

    public boolean filtered() {
        return !filters().isEmpty();
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (!from().isEmpty() && WrittenDay.read(from()).isEmpty()) {
            errors = errors.and("van", "forms.wrong.day");
        }
        if (!to().isEmpty() && WrittenDay.read(to()).isEmpty()) {
            errors = errors.and("tot", "forms.wrong.day");
        }
        return errors;
    }

    /** @param near null for the whole country */
    AgendaSearch search(@Nullable Near near) {
        return new AgendaSearch(
                words(),
                day(from()),
                day(to()),
                near,
                switch (way()) {
                    case ROOM -> Way.ROOM;
                    case ONLINE -> Way.ONLINE;
                    default -> Way.ANY;
                },
                chosenKind().orElse(null),
                competence().isEmpty() ? Competences.NONE : Competences.of(competence()),
                price().isEmpty() ? null : Long.parseLong(price()) * HUNDRED,
                withRoom());
    }

    /** The address that asks the same: of the page, or of the calendar. */
    String address(String path) {
        return address(path, filters());
    }

    /** The address that asks the same elsewhere. */
    String addressAt(String otherPlace) {
        Map<String, String> filters = filters();
        filters.put("plaats", otherPlace);
        return address(AgendaController.PATH, filters);
    }

    /** The address that asks the same, without one filter. */
    String addressWithout(String filter) {
        Map<String, String> filters = filters();
        filters.remove(filter);
        return address(AgendaController.PATH, filters);
    }

    private static String address(String path, Map<String, String> filters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filters).toUriString();
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("zoek", words());
        filters.put("plaats", place());
        filters.put("binnen", place().isEmpty() ? "" : within());
        filters.put("van", from());
        filters.put("tot", to());
        filters.put("vorm", way());
        filters.put("soort", kind());
        filters.put("competentie", competence());
        filters.put("prijs", price());
        filters.put("plek", withRoom() ? "true" : "");
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    private Optional<Training.Kind> chosenKind() {
        return Arrays.stream(Training.Kind.values())
                .filter(kind -> kind.name().equals(line(soort)))
                .findFirst();
    }

    static List<String> distances() {
        return DISTANCES;
    }

    private static @Nullable LocalDate day(String typed) {
        return WrittenDay.read(typed).orElse(null);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
