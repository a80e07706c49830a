package nl.rookstopregister.takeover.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.tables.TableColumn;

/** The columns of a predecessor's file. Source: product description, taking over a register; the Dutch names are our own. */
public enum TakeoverColumn implements TableColumn {
    REGISTRATION_NUMBER("registration_number", "registratienummer", "nummer", "number", "oud nummer"),
    INITIALS("initials", "voorletters", "initialen"),
    GIVEN_NAME("given_name", "voornaam", "roepnaam", "first_name"),
    NAME_PREFIX("name_prefix", "tussenvoegsel", "tussenvoegsels", "voorvoegsel"),
    FAMILY_NAME("family_name", "achternaam", "last_name", "geslachtsnaam"),
    BIRTH_DATE("birth_date", "geboortedatum", "date_of_birth"),
    EMAIL("email", "e-mailadres", "mail", "mailadres"),
    PHONE("phone", "telefoon", "telefoonnummer"),
    PROFESSION("profession", "beroep"),
    BIG_NUMBER("big_number", "big-nummer", "big"),
    AGB_CODE("agb_code", "agb-code", "agb"),
    EDUCATION_LEVEL("education_level", "opleidingsniveau", "niveau"),
    FIRST_REGISTERED("first_registered", "eerst geregistreerd", "eerste registratie", "geregistreerd sinds"),
    TERM_FROM("term_from", "termijn van", "termijn vanaf", "begin termijn", "ingangsdatum"),
    TERM_UNTIL("term_until", "termijn tot en met", "termijn t/m", "einde termijn", "einddatum", "geldig tot en met"),
    STATUS("status", "registratiestatus"),
    ANNOTATIONS("annotations", "aantekeningen", "aantekening"),
    INTERVENTIONS("interventions", "interventies", "interventie"),
    PRACTICE_NAME("practice_name", "praktijknaam", "praktijk", "naam praktijk"),
    STREET("street", "straat", "straatnaam"),
    HOUSE_NUMBER("house_number", "huisnummer", "huisnr"),
    POSTCODE("postcode", "postal_code"),
    CITY("city", "plaats", "plaatsnaam", "vestigingsplaats"),
    LATITUDE("latitude", "breedtegraad", "lat"),
    LONGITUDE("longitude", "lengtegraad", "lon", "lng"),
    WAYS_OF_WORKING("ways_of_working", "werkwijze", "werkwijzen"),
    LANGUAGES("languages", "talen", "taal"),
    ACCEPTING_CLIENTS("accepting_clients", "neemt nieuwe mensen aan", "nieuwe clienten", "neemt clienten aan"),
    /** What we write beside the rows of an error file; nothing is read from it. */
    TO_MEND("te_verbeteren", "to_mend");

    /** Without these there is nothing to take over. */
    public static final List<TakeoverColumn> NEEDED =
            List.of(REGISTRATION_NUMBER, FAMILY_NAME, TERM_FROM, TERM_UNTIL, STATUS);

    /** What is about the person, and so the same in each of the person's rows. */
    static final List<TakeoverColumn> OF_THE_PERSON = List.of(
            INITIALS,
            GIVEN_NAME,
            NAME_PREFIX,
            FAMILY_NAME,
            BIRTH_DATE,
            EMAIL,
            PHONE,
            PROFESSION,
            BIG_NUMBER,
            AGB_CODE,
            EDUCATION_LEVEL,
            FIRST_REGISTERED);

    static final List<TakeoverColumn> OF_A_PLACE =
            List.of(PRACTICE_NAME, STREET, HOUSE_NUMBER, POSTCODE, CITY, LATITUDE, LONGITUDE);

    private final String heading;
    private final Set<String> others;

    TakeoverColumn(String heading, String... others) {
        this.heading = heading;
        this.others = Set.of(others);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Set<String> otherHeadings() {
        return others;
    }
}
