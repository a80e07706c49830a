package nl.rookstopregister.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold of the settings, each rule a line that an operator understands. */
final class SettingsRules {

    private static final int LAST_PORT = 65_535;
    private static final int MOST_COACHES = 100_000;

    /** One sentence about right settings, and how to see that it does not hold. */
    private record Rule(String sentence, Predicate<RegisterSettings> broken) {}

    private static final List<Rule> ALWAYS = List.of(
            new Rule("name must not be empty.", settings -> settings.name().isBlank()),
            new Rule("port must be between 0 and 65535.", settings -> notAPort(settings.port())),
            new Rule(
                    "base-url must be an address of http or https, such as https://register.example.",
                    settings -> !isWebAddress(settings.baseUrl())),
            new Rule(
                    "security-contact must begin with mailto: or https:.",
                    settings -> !hasScheme(settings.securityContact(), "mailto", "https")),
            new Rule(
                    "secret.key must be 32 bytes in base64, as \"openssl rand -base64 32\" makes them.",
                    settings -> settings.secret().isSet()
                            && !isKey(settings.secret().key())),
            new Rule(
                    "office.name must not be empty.",
                    settings -> settings.office().name().isBlank()),
            new Rule(
                    "office.mail must be a mail address.",
                    settings -> notAMailAddress(settings.office().mail())),
            new Rule(
                    "office.postcode must be four digits and two letters, such as 1234 AB.",
                    settings -> !settings.office().postcode().matches("[1-9][0-9]{3} ?[A-Za-z]{2}")),
            new Rule(
                    "mail.port must be between 1 and 65535.",
                    settings ->
                            notAPort(settings.mail().port()) || settings.mail().port() == 0),
            new Rule(
                    "mail.from must be a mail address.",
                    settings -> notAMailAddress(settings.mail().from())),
            new Rule(
                    "mail.password is set, but mail.user is not.",
                    settings -> settings.mail().user().isBlank()
                            && !settings.mail().password().isEmpty()),
            new Rule(
                    "database.url must begin with postgresql:// or jdbc:postgresql://.",
                    settings -> settings.database().isInstalled()
                            && !settings.database().url().matches("(jdbc:)?postgres(ql)?://.+")),
            new Rule(
                    "map.tiles must be an address such as https://tiles.example/{z}/{x}/{y}.png, with map.attribution beside it.",
                    settings -> settings.map().hasTiles() && !settings.map().isReadable()),
            new Rule(
                    "demonstration.coaches must be between 0 and 100000.",
                    settings -> settings.demonstration().coaches() < 0
                            || settings.demonstration().coaches() > MOST_COACHES));

    private static final List<Rule> IN_PRODUCTION = List.of(
            new Rule(
                    "base-url must begin with https:// in production.",
                    settings -> !hasScheme(settings.baseUrl(), "https")),
            new Rule(
                    "secret.key must be set in production.",
                    settings -> !settings.secret().isSet()),
            new Rule(
                    "mail.host must be set in production.",
                    settings -> !settings.mail().isSet()),
            new Rule(
                    "mail.from must be a real address in production.",
                    settings -> isExample(settings.mail().from())),
            new Rule(
                    "office.mail must be a real address in production.",
                    settings -> isExample(settings.office().mail())),
            new Rule(
                    "security-contact must be a real address in production.",
                    settings -> isExample(settings.securityContact().toString())),
            new Rule(
                    "database.url must be set in production: the embedded PostgreSQL is for trying out.",
                    settings -> !settings.database().isInstalled()),
            new Rule(
                    "map.tiles must begin with https:// in production.",
                    settings ->
                            settings.map().hasTiles() && !settings.map().tiles().startsWith("https://")),
            new Rule(
                    "demonstration.coaches must be 0 in production.",
                    settings -> settings.demonstration().isWanted()));

    private SettingsRules() {}

    static List<String> broken(RegisterSettings settings) {
        Stream<Rule> rules =
                settings.production() ? Stream.of(ALWAYS, IN_PRODUCTION).flatMap(List::stream) : ALWAYS.stream();
        return rules.filter(rule -> rule.broken().test(settings))
                .map(rule -> RegisterSettings.PREFIX + "." + rule.sentence())
                .toList();
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == 32;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean notAPort(int port) {
        return port < 0 || port > LAST_PORT;
    }

    private static boolean isWebAddress(URI address) {
        return hasScheme(address, "http", "https") && address.getRawAuthority() != null;
    }

    private static boolean hasScheme(URI address, String... schemes) {
        return Arrays.asList(schemes).contains(address.getScheme());
    }

    private static boolean notAMailAddress(String text) {
        return !text.matches("[^@\\s]+@[^@\\s]+");
    }

    private static boolean isExample(String address) {
        return address.endsWith(".example");
    }
}
