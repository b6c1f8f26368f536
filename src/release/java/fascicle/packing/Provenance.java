package fascicle.packing;

import java.util.SortedMap;
import java.util.StringJoiner;

/// How files were made, as in-toto and SLSA say it: from which commit, by which Java, out of which libraries.
///
/// @param commit its hash; empty when it is not known
/// @param libraries SHA-256 of the jars by their names
record Provenance(String version, String commit, long seconds, SortedMap<String, String> libraries) {
    String statement(SortedMap<String, String> files) {
        return """
            {
              "_type": "https://in-toto.io/Statement/v1",
              "subject": [%s],
              "predicateType": "https://slsa.dev/provenance/v1",
              "predicate": {
                "buildDefinition": {
                  "buildType": "https://github.com/fascicle/fascicle/blob/main/docs/release.md",
                  "externalParameters": {"version": "%s", "source-date-epoch": %d},
                  "internalParameters": {"java": "%s", "vendor": "%s", "system": "%s %s"},
                  "resolvedDependencies": [
                    {"name": "source", "digest": {"gitCommit": "%s"}}%s
                  ]
                },
                "runDetails": {"builder": {"id": "https://github.com/fascicle/fascicle/blob/main/release"}}
              }
            }
            """.formatted(
                        described(files),
                        version,
                        seconds,
                        java.lang.Runtime.version(),
                        System.getProperty("java.vendor"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        commit,
                        (libraries.isEmpty() ? "" : ",") + described(libraries));
    }

    private static String described(SortedMap<String, String> files) {
        StringJoiner all = new StringJoiner(",");
        files.forEach((name, sum) ->
                all.add("\n      {\"name\": \"" + name + "\", \"digest\": {\"sha256\": \"" + sum + "\"}}"));
        return all.toString();
    }
}
