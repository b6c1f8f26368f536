package fascicle.plan;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Everything that a renderer plans, made.
///
/// @param files by their paths
/// @param findings of the plan and of the making, sorted and each once
/// @param offers announced and made
public record MadePlan(SortedMap<String, byte[]> files, List<Diagnostic> findings, List<Offer> offers) {
    public static MadePlan of(Renderer renderer, Newsletter newsletter, Offers known, Parallel parallel)
            throws IOException {
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        Plan plan = renderer.plan(newsletter, known);
        Maker.Found found =
                new Maker(Memory.none(), parallel).make(plan.files(), file -> files.put(file.path(), file.bytes()));
        List<Diagnostic> findings = new ArrayList<>(plan.findings());
        findings.addAll(found.findings());
        List<Offer> offers = new ArrayList<>(plan.offers());
        offers.addAll(found.offers());
        return new MadePlan(files, findings.stream().sorted().distinct().toList(), offers);
    }
}
