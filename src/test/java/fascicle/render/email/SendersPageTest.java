package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import fascicle.SiteFixture;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calls that `docs/email.md` names are taken by stand-ins that want what the APIs are documented to want.
class SendersPageTest {
    private static final String LISTMONK = """
        {"type": "object", "required": ["name", "subject", "lists", "type", "content_type", "body"],
         "additionalProperties": false,
         "properties": {"name": {"type": "string", "minLength": 1}, "subject": {"type": "string", "minLength": 1},
          "lists": {"type": "array", "minItems": 1, "items": {"type": "integer"}},
          "from_email": {"type": "string", "pattern": "^[^<>]+ <[^<>@ ]+@[^<>@ ]+>$"},
          "type": {"enum": ["regular", "optin"]}, "content_type": {"enum": ["richtext", "html", "markdown", "plain"]},
          "body": {"type": "string", "minLength": 1}, "altbody": {"type": "string"}}}
        """;
    private static final String BREVO = """
        {"type": "object", "required": ["name", "sender", "subject", "htmlContent"], "additionalProperties": false,
         "properties": {"name": {"type": "string", "minLength": 1}, "subject": {"type": "string", "minLength": 1},
          "previewText": {"type": "string"},
          "sender": {"type": "object", "required": ["email"], "additionalProperties": false,
           "properties": {"name": {"type": "string"}, "email": {"type": "string", "format": "email"}}},
          "recipients": {"type": "object", "properties":
           {"listIds": {"type": "array", "items": {"type": "integer"}}}},
          "htmlContent": {"type": "string", "minLength": 10}}}
        """;

    @TempDir
    Path folder;

    /// What a stand-in was asked.
    private record Asked(String path, String user, String key, String type, String body) {}

    private List<Asked> asked(String sender) throws Exception {
        SiteFixture site = SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "title: Test\n",
                        "title: Test\neditions: {email: true}\nbase-url: https://news.example/\n" + "email: {sender: "
                                + sender + ", list: 3, from: news@example.org}\n")
                .article("01-a", "Words.")
                .build();
        Files.createDirectories(folder.resolve("mail"));
        Files.copy(site.site().resolve("issues/2023-09/email/campaign.json"), folder.resolve("mail/campaign.json"));
        List<Asked> asked = new ArrayList<>();
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", call -> {
            asked.add(new Asked(
                    call.getRequestMethod() + " " + call.getRequestURI(),
                    String.valueOf(call.getRequestHeaders().getFirst("Authorization")),
                    String.valueOf(call.getRequestHeaders().getFirst("api-key")),
                    String.valueOf(call.getRequestHeaders().getFirst("Content-Type")),
                    new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            call.sendResponseHeaders(201, -1);
            call.close();
        });
        service.start();
        try {
            call(sender, "http://127.0.0.1:" + service.getAddress().getPort());
        } finally {
            service.stop(0);
        }
        return asked;
    }

    /// Runs the line of the page as a shell does.
    private void call(String sender, String address) throws Exception {
        String variable = sender.equals("listmonk") ? "$LISTMONK/" : "$BREVO/";
        String line = Files.readString(Path.of("docs/email.md"))
                .lines()
                .map(String::strip)
                .filter(each -> each.startsWith("curl ") && each.contains(variable))
                .findFirst()
                .orElseThrow();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).directory(folder.toFile());
        shell.environment().put("LISTMONK", address);
        shell.environment().put("BREVO", address);
        shell.environment().put("LISTMONK_USER", "u");
        shell.environment().put("LISTMONK_TOKEN", "t");
        shell.environment().put("BREVO_KEY", "k");
        shell.environment().put("no_proxy", "*");
        Process process = shell.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static void hold(String schema, String body) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        assertEquals("[]", rules.validate(body, InputFormat.JSON).toString());
    }

    private static void needCurl() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "command -v curl").start();
        assumeTrue(process.waitFor() == 0, "left out: no curl");
    }

    @Test
    void listmonkTakesTheCampaign() throws Exception {
        needCurl();
        Asked asked = asked("listmonk").getFirst();
        assertEquals("POST /api/campaigns", asked.path());
        assertEquals("Basic dTp0", asked.user());
        assertEquals("application/json", asked.type());
        hold(LISTMONK, asked.body());
        assertTrue(asked.body().contains("{{ UnsubscribeURL }}"));
    }

    @Test
    void brevoTakesTheCampaign() throws Exception {
        needCurl();
        Asked asked = asked("brevo").getFirst();
        assertEquals("POST /v3/emailCampaigns", asked.path());
        assertEquals("k", asked.key());
        hold(BREVO, asked.body());
        assertTrue(asked.body().contains("{{ unsubscribe }}"));
    }
}
