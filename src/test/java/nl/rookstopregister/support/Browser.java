package nl.rookstopregister.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for all browser tests: the machine's own where there is one, otherwise the one Playwright fetches. */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private Browser() {}

    private static final class Running {
        static final com.microsoft.playwright.Browser INSTANCE = start();
    }

    /** A fresh window with its own cookies. Close it. */
    public static BrowserContext window() {
        return Running.INSTANCE.newContext();
    }

    public static com.microsoft.playwright.Browser running() {
        return Running.INSTANCE;
    }

    /** A second browser, for who looks at two pages at a time; a browser answers one thread at a time. */
    public static com.microsoft.playwright.Browser another() {
        return start();
    }

    private static com.microsoft.playwright.Browser start() {
        Optional<Path> found = installed();
        Map<String, String> environment = new HashMap<>(System.getenv());
        found.ifPresent(_ -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
        LaunchOptions options = new LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"));
        found.ifPresent(options::setExecutablePath);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
