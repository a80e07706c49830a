package nl.rookstopregister.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;

/** The invented people of the office and the committee, and what they wrote. */
final class InventedPeople {

    /** Everybody may know it: it opens invented people's accounts in a demonstration, and nothing else. */
    static final String PASSWORD = "demonstratie-2026";

    static final String OFFICE_MAIL = "bureau@voorbeeld.example";
    static final String COACH_MAIL = "coach@voorbeeld.example";
    static final String CANDIDATE_MAIL = "kandidaat@voorbeeld.example";
    static final String RENEWING_MAIL = "herregistratie@voorbeeld.example";
    static final String APPLICANT_MAIL = "aanvrager@voorbeeld.example";
    static final String TOPPING_UP_MAIL = "bijscholing@voorbeeld.example";

    static final List<Person> AT_WORK = List.of(
            person("Iris Bureau (demonstratie)", OFFICE_MAIL, Role.OFFICE),
            person("Bas Bureau (demonstratie)", "bureau2@voorbeeld.example", Role.OFFICE),
            person("Karima Commissie (demonstratie)", "commissie@voorbeeld.example", Role.COMMITTEE),
            person("Wouter Commissie (demonstratie)", "commissie2@voorbeeld.example", Role.COMMITTEE),
            person("Sanne Commissie (demonstratie)", "commissie3@voorbeeld.example", Role.COMMITTEE),
            person("Hassan Commissie (demonstratie)", "commissie4@voorbeeld.example", Role.COMMITTEE),
            person("Lotte Commissie (demonstratie)", "commissie5@voorbeeld.example", Role.COMMITTEE),
            person("Tess Commissie (demonstratie)", "commissie6@voorbeeld.example", Role.COMMITTEE),
            person("Dewi Beheer (demonstratie)", "beheer@voorbeeld.example", Role.ADMINISTRATOR),
            person("Petra Aanbieder (demonstratie)", InventedProviders.FIRST_MAIL, Role.PROVIDER),
            person("Ruben Aanbieder (demonstratie)", InventedProviders.SECOND_MAIL, Role.PROVIDER));

    static final Actor SECOND_MEMBER = actor("Wouter Commissie (demonstratie)");
    private static final Actor OFFICER = actor("Iris Bureau (demonstratie)");
    private static final Actor MEMBER = actor("Karima Commissie (demonstratie)");

    static final String ILLNESS = "Verlengd wegens ziekte (demonstratie).";
    static final String OWN_REQUEST = "Op eigen verzoek (demonstratie).";
    static final String SUSPENDED = "Op een verzoek om bewijs kwam geen antwoord (demonstratie).";
    static final String LIFTED = "Het bewijs is alsnog ontvangen en in orde (demonstratie).";
    static final String WARNED = "De uren waren te laat ingevuld (demonstratie).";
    static final String STRUCK_OFF = "Het ingeleverde bewijs bleek niet echt (demonstratie).";

    private InventedPeople() {}

    static Actor decider(Body body) {
        return switch (body) {
            case OFFICE -> OFFICER;
            case COMMITTEE, OBJECTION_COMMITTEE -> MEMBER;
            case NORM, CLOCK, PREDECESSOR -> Actor.CLOCK;
        };
    }

    private static Actor actor(String name) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Person person(String name, String mail, Role role) {
        return new Person(name, mail, Set.of(role), null, Language.NL);
    }
}
