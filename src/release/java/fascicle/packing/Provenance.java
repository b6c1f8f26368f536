package fascicle.packing;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;

/// How files were made, as in-toto and SLSA say it: from which commit, by which Java, out of which libraries.
///
/// @param commit its hash; absent when it is not known
/// @param home where the sources are published; absent when it is not known
/// @param libraries SHA-256 of the jars by their names
/// @see <a href="https://slsa.dev/spec/v1.0/provenance">SLSA: Provenance</a>
record Provenance(
        String version, Optional<String> commit, Optional<String> home, long seconds, Map<String, String> libraries) {
    String statement(SortedMap<String, String> files, Map<String, String> environment) {
        return """
            {
              "_type": "https://in-toto.io/Statement/v1",
              "subject": [%s
              ],
              "predicateType": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": %s,
                  "externalParameters": {"version": %s, "source-date-epoch": %d},
                  "internalParameters": {"java": %s, "vendor": %s, "system": %s},
                  "resolvedDependencies": [%s
                  ]
                },
                "runDetails": {"builder": {"id": %s}}
              }
            }
            """.formatted(
                sums(files),
                quoted(home.map(page -> page + "/blob/main/docs/release.md").orElse("urn:fascicle:release")),
                quoted(version),
                seconds,
                quoted(java.lang.Runtime.version().toString()),
                quoted(System.getProperty("java.vendor")),
                quoted(System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                commit.map(this::source).orElse("") + sums(libraries),
                quoted(builder(environment)));
    }

    private String source(String hash) {
        String where =
                home.map(page -> "\"uri\": " + quoted("git+" + page) + ", ").orElse("");
        String digest = "\"digest\": {\"gitCommit\": " + quoted(hash) + "}";
        return "\n      {\"name\": \"source\", " + where + digest + "}" + (libraries.isEmpty() ? "" : ",");
    }

    /// The workflow that runs on GitHub's machines; elsewhere somebody's own machine, which nobody vouches for.
    private static String builder(Map<String, String> environment) {
        String workflow = environment.getOrDefault("GITHUB_WORKFLOW_REF", "");
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
        return workflow.isEmpty() || server.isEmpty() ? "urn:fascicle:own-machine" : server + "/" + workflow;
    }

    private static String sums(Map<String, String> files) {
        StringJoiner all = new StringJoiner(",");
        files.forEach((name, sum) ->
                all.add("\n      {\"name\": " + quoted(name) + ", \"digest\": {\"sha256\": \"" + sum + "\"}}"));
        return all.toString();
    }

    /// As JSON has a text.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
