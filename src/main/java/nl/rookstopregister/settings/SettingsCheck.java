package nl.rookstopregister.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads all settings at once, so that an operator hears of every mistake in one go and not of one per start. */
public final class SettingsCheck {

    /** What became of reading them. */
    public sealed interface Reading {

        record Right(RegisterSettings settings) implements Reading {}

        /** One line per mistake, in plain words, each beginning with the setting's name. */
        record Wrong(List<String> mistakes) implements Reading {}
    }

    private SettingsCheck() {}

    public static Reading read(ConfigurableEnvironment environment) {
        UnreadableSettings unreadable = new UnreadableSettings();
        Binder binder = new Binder(
                ConfigurationPropertySources.get(environment),
                property -> environment.resolvePlaceholders(Objects.toString(property)));
        RegisterSettings settings =
                binder.bindOrCreate(RegisterSettings.PREFIX, Bindable.of(RegisterSettings.class), unreadable);
        List<String> mistakes = new ArrayList<>(unreadable.mistakes());
        mistakes.addAll(UnknownSettings.in(environment));
        mistakes.addAll(SettingsRules.broken(settings));
        return mistakes.isEmpty() ? new Reading.Right(settings) : new Reading.Wrong(List.copyOf(mistakes));
    }
}
