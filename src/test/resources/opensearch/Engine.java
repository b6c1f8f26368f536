import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// One node of OpenSearch with its data in the folder that is named. It prints the address at which it answers, and
/// ends when its input does.
public class Engine {
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.builder()
                .put("path.home", arguments[0])
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "engine");
        try (Node node = new Embedded(environment)) {
            node.start();
            HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
            System.out.println(http.boundAddress().publishAddress());
            while (System.in.read() >= 0) {}
        }
    }

    private static final class Embedded extends Node {
        Embedded(Environment environment) {
            super(
                    environment,
                    List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
                    true);
        }

        private static PluginInfo plugin(Class<? extends Plugin> type) {
            String name = type.getName();
            return new PluginInfo(name, "", "NA", Version.CURRENT, "21", name, null, List.of(), false);
        }
    }
}
