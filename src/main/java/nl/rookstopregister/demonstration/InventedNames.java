package nl.rookstopregister.demonstration;

import java.util.List;
import nl.rookstopregister.dossiers.PersonName;

/** Common first and family names of several backgrounds, put together by chance. */
final class InventedNames {

    private record Family(String prefix, String name) {}

    private record Background(int weight, List<String> given, List<Family> families) {}

    private static final List<Background> BACKGROUNDS = List.of(
            new Background(
                    72,
                    List.of(
                            "Anna",
                            "Sanne",
                            "Marieke",
                            "Ingrid",
                            "Petra",
                            "Monique",
                            "Esther",
                            "Linda",
                            "Saskia",
                            "Wilma",
                            "Femke",
                            "Lotte",
                            "Joke",
                            "Karin",
                            "Marjan",
                            "Anneke",
                            "Eline",
                            "Iris",
                            "Noor",
                            "Sophie",
                            "Margriet",
                            "Hanneke",
                            "Ellen",
                            "Mirjam",
                            "Jan",
                            "Peter",
                            "Erik",
                            "Bas",
                            "Joost",
                            "Wouter",
                            "Henk",
                            "Thijs",
                            "Ruben",
                            "Koen",
                            "Martijn",
                            "Sander"),
                    List.of(
                            f("de", "Jong"),
                            f("", "Jansen"),
                            f("de", "Vries"),
                            f("van den", "Berg"),
                            f("", "Bakker"),
                            f("van", "Dijk"),
                            f("", "Visser"),
                            f("", "Smit"),
                            f("", "Meijer"),
                            f("de", "Boer"),
                            f("", "Mulder"),
                            f("de", "Groot"),
                            f("", "Bos"),
                            f("", "Vos"),
                            f("", "Peters"),
                            f("", "Hendriks"),
                            f("van", "Leeuwen"),
                            f("", "Dekker"),
                            f("", "Brouwer"),
                            f("de", "Wit"),
                            f("", "Dijkstra"),
                            f("", "Smits"),
                            f("de", "Graaf"),
                            f("van der", "Meer"),
                            f("", "Kok"),
                            f("", "Jacobs"),
                            f("", "Vermeulen"),
                            f("van der", "Heijden"),
                            f("", "Hoekstra"),
                            f("", "Koster"),
                            f("", "Postma"),
                            f("", "Willems"),
                            f("van 't", "Hof"),
                            f("", "Prins"))),
            new Background(
                    8,
                    List.of("Fatima", "Samira", "Nadia", "Hafsa", "Karima", "Youssef", "Mohamed", "Rachid"),
                    List.of(f("", "El Amrani"), f("", "Bouali"), f("", "Benali"), f("", "Haddad"), f("el", "Idrissi"))),
            new Background(
                    8,
                    List.of("Ayşe", "Elif", "Zeynep", "Fatma", "Emine", "Mehmet", "Murat", "Emre"),
                    List.of(f("", "Yılmaz"), f("", "Kaya"), f("", "Demir"), f("", "Çelik"), f("", "Şahin"))),
            new Background(
                    5,
                    List.of("Shanti", "Priya", "Cheryl", "Naomi", "Romano", "Ravi", "Dewi", "Indra"),
                    List.of(
                            f("", "Ramdin"),
                            f("", "Kartosen"),
                            f("", "Pinas"),
                            f("", "Latupeirissa"),
                            f("", "Biharie"))),
            new Background(
                    7,
                    List.of("Agnieszka", "Katarzyna", "Olena", "Ana", "Claudia", "Tomasz", "Marco", "Stefan"),
                    List.of(f("", "Kowalska"), f("", "Nowak"), f("", "Silva"), f("", "Weber"), f("", "Rossi"))));

    private InventedNames() {}

    private static Family f(String prefix, String name) {
        return new Family(prefix, name);
    }

    static PersonName draw(Chance chance) {
        int ticket = chance.between(
                1, BACKGROUNDS.stream().mapToInt(Background::weight).sum());
        for (Background background : BACKGROUNDS) {
            ticket -= background.weight();
            if (ticket <= 0) {
                Family family = chance.one(background.families());
                return new PersonName(chance.one(background.given()), family.prefix(), family.name());
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }
}
