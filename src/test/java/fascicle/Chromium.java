package fascicle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Point;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/// A browser without a window and without a past.
public final class Chromium implements AutoCloseable {
    private static final String HOLD = """
        const append = Element.prototype.append;
        const held = [];
        Element.prototype.append = function (...nodes) {
          const load = () => append.apply(this, nodes);
          if (new RegExp(`PATTERN`).test(nodes[0]?.src ?? "")) held.push(load);
          else load();
        };
        window.letGo = () => {
          Element.prototype.append = append;
          held.forEach((load) => load());
        };
        """;

    private static final String MISSING = "left out: chromium and chromedriver are not installed";

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Leaves the test out, and says why, where there is no Chromium.
    ///
    /// @param profile an empty folder
    /// @param more arguments of the program
    public static Chromium open(Path profile, String... more) {
        Path chromium = program();
        Optional<Path> chromedriver = onPath("chromedriver");
        Assumptions.assumeTrue(chromedriver.isPresent(), MISSING);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.toString())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile)
                .addArguments(more);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return new Chromium(driver);
    }

    /// Leaves the test out, and says why, where there is none.
    public static Path program() {
        Optional<Path> chromium = onPath("chromium").or(() -> onPath("google-chrome"));
        Assumptions.assumeTrue(chromium.isPresent(), MISSING);
        return chromium.orElseThrow();
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /// Opens a page.
    public void open(String address) {
        driver.get(address);
    }

    /// An empty tab instead of those that are open: nothing holds there that was set for another.
    public void openTab() {
        Set<String> old = driver.getWindowHandles();
        String opened = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String tab : old) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(opened);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /// Pages run no scripts from now on.
    public void disableScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /// What a script returns that runs in the page.
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// Pages that are opened from now on do not load the scripts that others add to them and in whose address this is
    /// found: as if the line were slow.
    public void holdBack(String pattern) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOLD.replace("PATTERN", pattern)));
    }

    /// Loads what this page has held back.
    public void letGo() {
        run("letGo()");
    }

    /// A window of this size, in CSS pixels.
    public void size(int width, int height) {
        Map<String, Object> metrics =
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// What the reader's system prefers, such as `prefers-color-scheme` `dark`.
    public void prefer(String feature, String value) {
        prefer(Map.of(feature, value));
    }

    /// All that the reader's system prefers.
    public void prefer(Map<String, String> features) {
        List<Map<String, String>> all = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        Map<String, Object> media = Map.of("features", all);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", media);
    }

    /// Goes on by the keyboard to what can have the focus next. Faster than WebDriver's actions, which wait for pauses.
    public void pressTab() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    /// Touches the middle of an element with a finger.
    public void tap(By element) {
        Point corner = driver.findElement(element).getLocation();
        Dimension size = driver.findElement(element).getSize();
        Map<String, Integer> middle =
                Map.of("x", corner.getX() + size.getWidth() / 2, "y", corner.getY() + size.getHeight() / 2);
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        driver.executeCdpCommand(
                "Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(middle)));
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }

    /// The errors and warnings that the console has shown since it was last asked.
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
