package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fascicle.SiteFixture;
import fascicle.fetching.Hosts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// `fascicle fetch-pictures`, with a server on this machine for the rest of the world.
class FetchPicturesTest {
    private static final String ARTICLE = "content/issues/2023-09/01-a.md";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private byte[] png;
    private String host;

    @BeforeEach
    void serve() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", picture);
        png = picture.toByteArray();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/m/Map of us.PNG", 200, png);
        answer("/plain", 200, png);
        answer("/page.png", 200, "<html><body>no</body></html>".getBytes(StandardCharsets.UTF_8));
        answer("/none.png", 404, new byte[0]);
        server.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/plain");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(String path, int status, byte[] content) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int run(Predicate<InetAddress> hosts, String text, String... options) throws IOException {
        SiteFixture.empty(folder).article("01-a", text);
        Terminal terminal = Terminal.plain(new PrintWriter(out), new PrintWriter(err));
        CommandLine line = new CommandLine(new FetchPicturesCommand(terminal, hosts));
        return line.execute(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("-C", folder.toString()), java.util.stream.Stream.of(options))
                .toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve(ARTICLE)).replaceFirst("(?s)^---.*?\n---\n", "");
    }

    @Test
    void putsPicturesIntoTheFolderAndTheirNamesIntoTheArticle() throws IOException {
        String map = host + "/m/Map%20of%20us.PNG?w=9";
        String written = "![Us](" + map + " \"T\") and `" + map + "`, [![Us](<" + map + ">)](" + map + ")\n\n"
                + "<p>Here: <img alt=\"P\" src=\"" + host + "/moved\"></p>\n";
        assertEquals(0, run(_ -> true, written), err.toString());
        assertEquals(written, text());
        assertTrue(out.toString().contains("Would take over 2 pictures; nothing was written"), out.toString());
        assertEquals(0, run(_ -> true, written, "--write"));
        String name = "images/map-20of-20us.png";
        assertEquals(
                written.replaceFirst(java.util.regex.Pattern.quote(map), name)
                        .replace("(<" + map + ">)", "(<" + name + ">)")
                        .replace(host + "/moved", "images/moved.png"),
                text());
        assertArrayEquals(
                png, Files.readAllBytes(folder.resolve("content/issues/2023-09").resolve(name)));
    }

    @Test
    void findsAddressesThatStandElsewhereInTheArticle() throws IOException {
        String plain = host + "/plain";
        String written = "![The  Map][] and ![again][the map], ![the map].\n\n[Other]: " + host
                + "/none.png\n[the map]: " + plain + " \"T\"\n";
        assertEquals(0, run(_ -> true, written, "--write"), err.toString());
        assertEquals(written.replace(plain, "images/plain.png"), text());
    }

    @Test
    void tellsWhatItCouldNotFetchWithItsLine() throws IOException {
        String written = "![A](" + host + "/none.png)\n\n![B](" + host + "/page.png)\n\n![C](" + host
                + "/round)\n\n![D](" + host + "/a\\_b.png)\n";
        assertEquals(1, run(_ -> true, written, "--write"));
        assertEquals(
                List.of(
                        ARTICLE + ":5:1: the picture was not fetched: the address answers 404",
                        ARTICLE + ":7:1: the picture was not fetched: it is no picture that can be published",
                        ARTICLE + ":9:1: the picture was not fetched: it is sent on more than 5 times",
                        ARTICLE + ":11:1: the picture was not fetched: its address does not stand there:"
                                + " put it into images/ yourself"),
                err.toString().lines().toList());
        assertEquals(written, text());
        assertFalse(Files.exists(folder.resolve("content/issues/2023-09/images/none.png")));
    }

    @Test
    void callsNoComputerOfThisNetwork() throws IOException {
        assertEquals(1, run(Hosts.PUBLIC, "![A](" + host + "/plain)\n", "--write"));
        assertTrue(err.toString().contains("127.0.0.1 is a computer of this network, which is not called"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.9",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void privateAddressesAreNoHosts(String address) throws IOException {
        assertFalse(Hosts.PUBLIC.test(InetAddress.getByName(address)));
    }

    @Test
    void othersAre() throws IOException {
        assertTrue(Hosts.PUBLIC.test(InetAddress.getByName("93.184.216.34")));
        assertTrue(Hosts.PUBLIC.test(InetAddress.getByName("2606:2800:220:1::1")));
    }
}
