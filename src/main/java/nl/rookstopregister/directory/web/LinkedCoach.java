package nl.rookstopregister.directory.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.pages.Screen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A coach in the words of schema.org, for search engines: a person who holds a registration, and the practices where they
 * work. Made of what the page shows, and of nothing else.
 */
final class LinkedCoach {

    private static final JsonMapper JSON = new JsonMapper();

    private LinkedCoach() {}

    /** @param address of the coach's page */
    static Content of(PublicCoach coach, StateBadge badge, String address, Screen screen) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@context", "https://schema.org");
        person.put("@type", "Person");
        person.put("@id", address);
        person.put("url", address);
        person.put("name", coach.name().full());
        person.put("jobTitle", screen.text("directory.linked.job"));
        person.put("knowsLanguage", coach.spoken());
        person.put("identifier", number(coach, screen));
        person.put("hasCredential", registration(badge, screen));
        person.put("worksFor", practices(coach));
        String text = JSON.writeValueAsString(person).replace("<", "\\u003c");
        return output -> output.writeContent("<script type=\"application/ld+json\">" + text + "</script>");
    }

    private static Map<String, Object> number(PublicCoach coach, Screen screen) {
        return thing(
                "PropertyValue",
                "propertyID",
                screen.text("directory.coach.number"),
                "value",
                coach.number().value());
    }

    private static Map<String, Object> registration(StateBadge badge, Screen screen) {
        Map<String, Object> credential = thing(
                "EducationalOccupationalCredential",
                "name",
                screen.text("directory.state." + badge.state()),
                "expires",
                badge.lastDay().toString());
        credential.put("recognizedBy", thing("Organization", "name", screen.text("pages.name")));
        return credential;
    }

    private static List<Map<String, Object>> practices(PublicCoach coach) {
        List<Map<String, Object>> practices = new ArrayList<>();
        for (Practice practice : coach.practices()) {
            Map<String, Object> business = thing("MedicalBusiness", "name", nameOf(practice, coach));
            business.put(
                    "address",
                    thing(
                            "PostalAddress",
                            "streetAddress",
                            practice.address().street() + " "
                                    + practice.address().houseNumber(),
                            "postalCode",
                            practice.address().postcode(),
                            "addressLocality",
                            practice.address().place(),
                            "addressCountry",
                            "NL"));
            putIfThere(business, "telephone", coach.appointments().phone());
            putIfThere(business, "url", coach.appointments().website());
            practices.add(business);
        }
        return practices;
    }

    private static String nameOf(Practice practice, PublicCoach coach) {
        return practice.name().isEmpty() ? coach.name().full() : practice.name();
    }

    private static void putIfThere(Map<String, Object> thing, String property, @Nullable String value) {
        if (value != null) {
            thing.put(property, value);
        }
    }

    private static Map<String, Object> thing(String type, String... properties) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            thing.put(properties[i], properties[i + 1]);
        }
        return thing;
    }
}
