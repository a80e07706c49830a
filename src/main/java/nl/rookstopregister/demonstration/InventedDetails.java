package nl.rookstopregister.demonstration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.places.PostcodeArea;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;

/**
 * Draws who a coach is and how they work. Places and four-digit postcodes are real; streets are common ones, and mail
 * addresses and phone numbers are of a kind that nobody has.
 */
final class InventedDetails {

    private static final List<String> STREETS = List.of(
            "Kerkstraat",
            "Dorpsstraat",
            "Schoolstraat",
            "Molenweg",
            "Stationsweg",
            "Julianastraat",
            "Beatrixlaan",
            "Parallelweg",
            "Nieuwstraat",
            "Hoofdstraat",
            "Raadhuisplein",
            "Marktplein",
            "Lindelaan",
            "Kastanjelaan",
            "Eikenlaan",
            "Burgemeesterlaan",
            "Havenstraat",
            "Wilhelminastraat");
    private static final List<String> HOUSES = List.of(
            "Gezondheidscentrum",
            "Huisartsenpraktijk",
            "Praktijk",
            "Longpolikliniek",
            "Leefstijlpraktijk",
            "Medisch Centrum",
            "Verloskundigenpraktijk");
    private static final List<String> HOUSE_NAMES = List.of(
            "De Singel",
            "De Linde",
            "Het Baken",
            "De Haven",
            "De Brug",
            "De Molen",
            "De Poort",
            "Zuid",
            "Noord",
            "Centrum",
            "De Waag",
            "Het Plein",
            "De Hoek",
            "Oost",
            "De Bron");
    private static final List<String> PROFESSIONS = List.of(
            "practice_nurse",
            "practice_nurse",
            "nurse",
            "lung_nurse",
            "doctors_assistant",
            "lifestyle_coach",
            "stop_smoking_coach",
            "physiotherapist",
            "midwife",
            "addiction_worker",
            "nurse_specialist",
            "dental_hygienist",
            "pharmacist",
            "psychologist");
    private static final Set<String> IN_BIG =
            Set.of("nurse", "lung_nurse", "physiotherapist", "midwife", "nurse_specialist", "pharmacist");
    private static final List<String> LANGUAGES = List.of("en", "de", "tr", "ar", "fy", "fr", "pl", "es", "uk");
    private static final String LETTERS = "ABCDEGHJKLMNPRTVWXZ";
    private static final String NOT_A_MAIL_SERVER = "@coaches.voorbeeld.example";

    private final List<PostcodeArea> areas;

    InventedDetails(List<PostcodeArea> areas) {
        this.areas = areas;
    }

    CoachDetails draw(int index, CoachId coach, Chance chance) {
        PersonName name = InventedNames.draw(chance);
        String profession = chance.oneOfTheFirst(PROFESSIONS);
        List<PracticePlace> practices = new ArrayList<>(List.of(practice(chance)));
        if (chance.percent(15)) {
            practices.add(practice(chance));
        }
        return new CoachDetails(
                coach,
                name,
                LocalDate.of(1960, 1, 1).plusDays(chance.between(0, 13_000)),
                address(chance),
                mail(name, index),
                null,
                chance.percent(4) ? Language.EN : Language.NL,
                profession,
                IN_BIG.contains(profession) ? "990%08d".formatted(index) : null,
                null,
                practices,
                ways(chance),
                spoken(chance),
                appointments(index, chance),
                chance.percent(80));
    }

    private static String mail(PersonName name, int index) {
        String plain = Normalizer.normalize(name.given() + "." + name.family(), Normalizer.Form.NFD)
                .replace("ı", "i")
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return plain + index + NOT_A_MAIL_SERVER;
    }

    private PracticePlace practice(Chance chance) {
        return new PracticePlace(chance.one(HOUSES) + " " + chance.one(HOUSE_NAMES), address(chance));
    }

    private PostalAddress address(Chance chance) {
        PostcodeArea area = chance.one(areas);
        int digits = chance.between(area.from(), area.to());
        String letters = "" + LETTERS.charAt(chance.between(0, LETTERS.length() - 1))
                + LETTERS.charAt(chance.between(0, LETTERS.length() - 1));
        String number = Integer.toString(chance.between(1, 180));
        return new PostalAddress(chance.one(STREETS), number, digits + " " + letters, area.place());
    }

    private static Set<WayOfWorking> ways(Chance chance) {
        EnumSet<WayOfWorking> ways = EnumSet.noneOf(WayOfWorking.class);
        for (WayOfWorking way : WayOfWorking.values()) {
            if (chance.percent(way == WayOfWorking.IN_PERSON ? 85 : 35)) {
                ways.add(way);
            }
        }
        return ways.isEmpty() ? EnumSet.of(WayOfWorking.PHONE) : ways;
    }

    private static List<String> spoken(Chance chance) {
        List<String> spoken = new ArrayList<>(List.of("nl"));
        if (chance.percent(55)) {
            spoken.add("en");
        }
        String other = chance.one(LANGUAGES);
        if (chance.percent(20) && !spoken.contains(other)) {
            spoken.add(other);
        }
        return List.copyOf(spoken);
    }

    /** No Dutch number begins with 000. */
    private static AppointmentWays appointments(int index, Chance chance) {
        boolean form = chance.percent(75);
        String phone = !form || chance.percent(60) ? "000 %03d %04d".formatted(index / 10_000, index % 10_000) : null;
        return new AppointmentWays(
                phone, form, chance.percent(30) ? "https://coach%d.voorbeeld.example".formatted(index) : null);
    }
}
