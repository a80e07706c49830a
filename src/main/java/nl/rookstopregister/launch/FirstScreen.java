package nl.rookstopregister.launch;

import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;

/** The one screen that a newcomer reads: where the register is, as whom to sign in, how to stop. */
record FirstScreen(RegisterSettings settings, String address, List<SignIn> signIns) {

    String text() {
        return """

                %s is running: %s
                %s
                Data: %s
                Stop: Ctrl-C
                """.formatted(settings.name(), address, people(), place());
    }

    private String people() {
        if (signIns.isEmpty()) {
            return "";
        }
        int widest =
                signIns.stream().mapToInt(each -> each.who().length()).max().orElse(0);
        int longest =
                signIns.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        String line = "  %-" + widest + "s  %-" + longest + "s  %s%n";
        return signIns.stream()
                .map(each -> line.formatted(each.who(), each.name(), each.password()))
                .collect(Collectors.joining(
                        "", "%nThis is a demonstration; all people are invented. Sign in as%n".formatted(), ""));
    }

    private String place() {
        return settings.database().isInstalled()
                ? "in the PostgreSQL that you named"
                : settings.data().toAbsolutePath().normalize().toString();
    }
}
