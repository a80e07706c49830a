package nl.rookstopregister.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameMatchTest {

    private static final PersonName NOOR = new PersonName("Noor", "van den", "Berg");
    private static final PersonName MARRIED = new PersonName("Anne-Marie", "", "Jansen-de Vries");
    private static final List<String> GIVEN = List.of("Maria", "Johannes", "Fatima", "Willem", "Chantal", "Mehmet");
    private static final List<String> FAMILY =
            List.of("Bakker", "Hendriks", "Yildirim", "Wiersma", "Oosterhuis", "Çelik", "Müller");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor van den Berg",
                "N. van den Berg",
                "N van den Berg",
                "N.J. v.d. Berg",
                "n. vd berg",
                "Berg, van den, Noor",
                "Berg, N. van den",
                "Mevr. Noor vd Berg",
                "NOOR VAN DEN BERG",
                "van den Berg",
                "Noor Johanna van den Berg",
                "Noor van den Berg-Visser",
                "Noor Berg"
            })
    void prefixes_initials_order_and_titles_make_nobody_another_person(String typed) {
        assertThat(NameMatch.fits(typed, NOOR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Piet van den Berg", "P. van den Berg", "Noor van den Broek", "Noor", "Maria J Berg", ""})
    void another_given_or_family_name_is_another_person(String typed) {
        assertThat(NameMatch.fits(typed, NOOR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annemarie Jansen",
                "Anne-Marie de Vries",
                "A. Jansen - de Vries",
                "A.M. de Vries-Jansen",
                "Anne Marie Jansen-de Vries",
                "Jansen-de Vries, A"
            })
    void who_married_may_use_either_name(String typed) {
        assertThat(NameMatch.fits(typed, MARRIED)).isTrue();
    }

    @Test
    void accents_may_be_left_out_or_added() {
        assertThat(NameMatch.fits("Zoe Celik", new PersonName("Zoë", "", "Çelik")))
                .isTrue();
        assertThat(NameMatch.fits("Søren Łukas", new PersonName("Soren", "", "Lukas")))
                .isTrue();
    }

    @Test
    void one_slip_of_the_hand_in_a_long_name_is_forgiven() {
        ForAll.SAMPLES.of(
                NameMatchTest::slipped,
                slip -> assertThat(NameMatch.fits(slip.typed(), slip.known())).isTrue());
    }

    @Test
    void two_people_are_never_one() {
        ForAll.SAMPLES.of(
                NameMatchTest::twoPeople,
                two -> assertThat(NameMatch.fits(two.typed(), two.known())).isFalse());
    }

    private record Sample(String typed, PersonName known) {}

    /** Two neighbours in the family name exchanged, or one letter gone. */
    private static Sample slipped(RandomGenerator chance) {
        PersonName known = person(chance);
        String family = known.family();
        int at = 1 + chance.nextInt(family.length() - 2);
        String typed = chance.nextBoolean()
                ? family.substring(0, at) + family.charAt(at + 1) + family.charAt(at) + family.substring(at + 2)
                : family.substring(0, at) + family.substring(at + 1);
        return new Sample(known.given() + " " + (family.length() < 6 ? family : typed), known);
    }

    private static Sample twoPeople(RandomGenerator chance) {
        int family = chance.nextInt(FAMILY.size());
        int other = (family + 1 + chance.nextInt(FAMILY.size() - 1)) % FAMILY.size();
        String given = GIVEN.get(chance.nextInt(GIVEN.size()));
        return new Sample(given + " " + FAMILY.get(other), new PersonName(given, "", FAMILY.get(family)));
    }

    private static PersonName person(RandomGenerator chance) {
        return new PersonName(GIVEN.get(chance.nextInt(GIVEN.size())), "", FAMILY.get(chance.nextInt(FAMILY.size())));
    }
}
