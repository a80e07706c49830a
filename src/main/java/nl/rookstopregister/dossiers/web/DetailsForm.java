package nl.rookstopregister.dossiers.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A coach's details as they were typed. */
public record DetailsForm(
        String mail,
        String phone,
        String correspondence,
        PlaceFields home,
        List<PlaceFields> places,
        List<String> ways,
        List<String> spoken,
        String practicePhone,
        String website,
        boolean mailForm,
        boolean takesNewClients) {

    /** More places than anybody works at, so that nobody fills a page without end. */
    private static final int MOST_PLACES = 10;

    static DetailsForm of(CoachDetails details) {
        List<PlaceFields> places = new ArrayList<>(
                details.practicePlaces().stream().map(PlaceFields::of).toList());
        places.add(PlaceFields.EMPTY);
        return new DetailsForm(
                details.mail(),
                known(details.phone()),
                details.correspondence().name(),
                details.homeAddress() == null ? PlaceFields.EMPTY : PlaceFields.of("", details.homeAddress()),
                List.copyOf(places),
                details.waysOfWorking().stream().map(Enum::name).toList(),
                details.spoken(),
                known(details.appointments().phone()),
                known(details.appointments().website()),
                details.appointments().mailForm(),
                details.takesNewClients());
    }

    static DetailsForm of(MultiValueMap<String, String> typed) {
        List<PlaceFields> places = IntStream.range(0, MOST_PLACES)
                .filter(index -> typed.containsKey("plek-" + index + "-naam"))
                .mapToObj(index -> place(typed, "plek-" + index + "-"))
                .toList();
        return new DetailsForm(
                one(typed, "mail"),
                one(typed, "telefoon"),
                one(typed, "taal-post"),
                place(typed, "thuis-"),
                places,
                typed.getOrDefault("werkwijze", List.of()),
                typed.getOrDefault("talen", List.of()),
                one(typed, "praktijktelefoon"),
                one(typed, "website"),
                typed.containsKey("mailformulier"),
                typed.containsKey("nieuw"));
    }

    FormAnswer<UnaryOperator<CoachDetails>> read() {
        FormErrors errors = errors();
        return errors.isEmpty() ? new FormAnswer.Valid<>(this::changed) : new FormAnswer.Invalid<>(errors);
    }

    private FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (!mail.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            errors = errors.and("mail", "dossiers.wrong.mail");
        }
        if (!phone.isEmpty() && !isPhone(phone)) {
            errors = errors.and("telefoon", "dossiers.wrong.phone");
        }
        if (!home.isEmpty()) {
            errors = home.errors("thuis-", false, errors);
        }
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).isEmpty()) {
                errors = places.get(i).errors("plek-" + i + "-", true, errors);
            }
        }
        if (places.stream().allMatch(PlaceFields::isEmpty)) {
            errors = errors.and("plek-0-naam", "dossiers.wrong.place");
        }
        return publicErrors(errors);
    }

    private FormErrors publicErrors(FormErrors before) {
        FormErrors errors = before;
        if (readWays().isEmpty()) {
            errors = errors.and("werkwijze", "dossiers.wrong.choose");
        }
        if (readSpoken().isEmpty()) {
            errors = errors.and("talen", "dossiers.wrong.choose");
        }
        if (!practicePhone.isEmpty() && !isPhone(practicePhone)) {
            errors = errors.and("praktijktelefoon", "dossiers.wrong.phone");
        }
        boolean site = website.isEmpty() || website.matches("(https?://)?[\\w-]+(\\.[\\w-]+)+(:\\d+)?([/?#]\\S*)?");
        return site ? errors : errors.and("website", "dossiers.wrong.website");
    }

    /** The details with what this form changes; the rest stays. */
    private CoachDetails changed(CoachDetails before) {
        List<PracticePlace> practices = places.stream()
                .filter(place -> !place.isEmpty())
                .map(place -> place.practicePlace(before.practicePlaces()))
                .toList();
        return new CoachDetails(
                before.coach(),
                before.name(),
                before.birthDate(),
                home.isEmpty() ? before.homeAddress() : home.address(),
                mail,
                orNull(phone),
                correspondence.equals("EN") ? Language.EN : Language.NL,
                before.profession(),
                before.bigNumber(),
                before.agbCode(),
                practices,
                readWays(),
                readSpoken(),
                new AppointmentWays(orNull(practicePhone), mailForm, site()),
                takesNewClients);
    }

    private Set<WayOfWorking> readWays() {
        Set<WayOfWorking> read = EnumSet.noneOf(WayOfWorking.class);
        for (WayOfWorking way : WayOfWorking.values()) {
            if (ways.contains(way.name())) {
                read.add(way);
            }
        }
        return read;
    }

    private List<String> readSpoken() {
        return SpokenLanguages.CODES.stream().filter(spoken::contains).toList();
    }

    private @Nullable String site() {
        return website.isEmpty() || website.contains("://") ? orNull(website) : "https://" + website;
    }

    private static boolean isPhone(String typed) {
        return typed.replaceAll("[\\s()-]", "").matches("(\\+|00)?\\d{9,15}");
    }

    private static PlaceFields place(MultiValueMap<String, String> typed, String prefix) {
        return new PlaceFields(
                one(typed, prefix + "naam"),
                one(typed, prefix + "straat"),
                one(typed, prefix + "huisnummer"),
                one(typed, prefix + "postcode"),
                one(typed, prefix + "plaats"));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        String value = Objects.requireNonNullElse(typed.getFirst(name), "").strip();
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
