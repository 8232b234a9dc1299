package org.factpress.report.evidence;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own Chromium without a window; it opens pages from files and lets no request out.
 *
 * <p>Whatever a page asks for, complains of or throws is kept, for a test to look at.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Where there is none a test is skipped and says so; a build server must have one. */
    static Chromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No Chromium in " + PLACES + ": .ci/run installs it, so this build server"
                    + " did not run it. Install Debian's package chromium.");
        }
        Assumptions.assumeTrue(
                executable.isPresent(),
                () -> "SKIPPED, NOT TESTED: no page was opened in a browser, as there is no Chromium in " + PLACES
                        + ". Install one, for instance Debian's package chromium.");
        return new Chromium(executable.orElseThrow());
    }

    /** Empty where this machine has none. */
    public static Optional<Chromium> startIfThere() {
        return find().map(Chromium::new);
    }

    private static Optional<Path> find() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A page of its own with nothing remembered, 1280 by 900 and light unless told otherwise. */
    public Page open(Path file, String fragment, Browser.NewContextOptions options) {
        BrowserContext context = inRootLocale(() -> browser.newContext(options));
        context.route("**/*", route -> {
            String url = route.request().url();
            if (url.startsWith("file:")) {
                route.resume();
            } else {
                requests.add(url);
                route.abort();
            }
        });
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") || !request.isNavigationRequest()) {
                requests.add(request.url());
            }
        });
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
        return page;
    }

    /** The driver's client lower-cases names of settings in the default locale, where Turkish has another "i". */
    public static <T> T inRootLocale(Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What was asked for besides the page itself. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forget() {
        requests.clear();
        complaints.clear();
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(browser, playwright).forEach(Chromium::end);
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
