package nl.rookstopregister.dossiers.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PracticePlace;

/** What somebody looks for, word by word: without capitals and without accents, so that "jose" finds José. */
public record SearchWords(List<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    public static SearchWords of(String typed) {
        return new SearchWords(BLANK.splitAsStream(plain(typed).strip())
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** All by which one may look for this person. */
    public static String in(CoachDetails details) {
        Stream<String> places = details.practicePlaces().stream()
                .map(PracticePlace::address)
                .flatMap(address -> Stream.of(address.place(), address.postcode()));
        return Stream.concat(Stream.of(details.name().full(), details.name().sorted(), details.mail()), places)
                .map(SearchWords::plain)
                .collect(Collectors.joining(" "));
    }

    public static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
