package nl.rookstopregister.settings;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Finds settings that the register does not have: mostly a typing error, that would otherwise silently do nothing. */
final class UnknownSettings {

    private static final Set<String> KNOWN =
            names(RegisterSettings.class, RegisterSettings.PREFIX).collect(Collectors.toUnmodifiableSet());

    private UnknownSettings() {}

    static List<String> in(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()))
                .filter(name -> squeezed(name).startsWith(RegisterSettings.PREFIX) && !KNOWN.contains(squeezed(name)))
                .filter(name -> name.startsWith(RegisterSettings.PREFIX + ".") || name.startsWith("ROOKSTOPREGISTER_"))
                .distinct()
                .sorted()
                .map(name -> name + " is not a setting of the register.")
                .toList();
    }

    /** One spelling for {@code mail.start-tls}, {@code mail.startTls} and {@code MAIL_STARTTLS}. */
    private static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    }

    private static Stream<String> names(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> names(component, prefix));
    }

    private static Stream<String> names(RecordComponent component, String prefix) {
        String name = prefix + squeezed(component.getName());
        return component.getType().isRecord() ? names(component.getType(), name) : Stream.of(name);
    }
}
