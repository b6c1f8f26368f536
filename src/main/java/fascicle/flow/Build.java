package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.flow.Outcome.Made;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.plan.Offer;
import fascicle.render.ThemeException;
import fascicle.write.Loss;
import fascicle.write.OutputFolder;
import fascicle.write.Publication;
import fascicle.write.Staging;
import fascicle.write.Stamps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One build: read, proofread, plan, make, publish. An error at any step leaves the site as it was.
public final class Build {
    private final BuildOptions options;
    private final Progress progress;

    public Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /// @throws IOException when the disk fails us; the site is then as it was
    public Outcome run() throws IOException {
        try (Resources resources = Resources.open(options.project(), options.threads())) {
            progress.begin("Reading");
            LastBuild last = LastBuild.of(options, resources.memory());
            Optional<Outcome> known = known(last, resources.memory());
            if (known.isPresent()) {
                return known.get();
            }
            ProofReading proof = ProofReading.of(order(), resources);
            Outcome outcome = proof.isPrintable() ? made(proof, resources) : Outcome.refused(proof.diagnostics());
            proof.newsletter()
                    .ifPresent(read -> last.keep(outcome, read.settings().timezone()));
            settle(outcome, resources.memory());
            resources.memory().trouble().ifPresent(progress::forget);
            return outcome;
        }
    }

    private Optional<Outcome> known(LastBuild last, Memory memory) throws IOException {
        if (!last.isKnown()) {
            return Optional.empty();
        }
        try (Staging staging = OutputFolder.at(options.site()).stage(stamps(memory))) {
            return last.known(staging);
        }
    }

    /// A build that was refused has not used all that the next one needs.
    private static void settle(Outcome outcome, Memory memory) {
        if (outcome.made().isPresent()) {
            memory.settle();
        } else {
            memory.save();
        }
    }

    private ProofReading.Order order() {
        return ProofReading.Order.build(options.project(), options.site(), options.drafts(), options.until());
    }

    private Outcome made(ProofReading proof, Resources with) throws IOException {
        Newsletter written = proof.newsletter().orElseThrow();
        Newsletter placed = options.baseUrl().map(written::at).orElse(written);
        Newsletter newsletter = options.proof() ? placed.forProof() : placed;
        List<Diagnostic> diagnostics = new ArrayList<>(proof.diagnostics());
        OutputFolder folder = OutputFolder.at(options.site());
        try (Staging staging = folder.stage(stamps(with.memory()))) {
            Renderers renderers = with.renderers(newsletter.settings());
            Renderers.Made made = renderers.make(newsletter, with.maker(), staging, progress);
            diagnostics.addAll(made.findings());
            removal(staging.loss()).ifPresent(diagnostics::add);
            if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
                return Outcome.refused(diagnostics);
            }
            progress.begin("Publishing");
            Publication published = options.inPlace() ? staging.publishInPlace() : staging.publish();
            with.memory().keep(stampsKey(with.memory()), staging.stamps());
            return new Outcome(diagnostics, Optional.of(figures(proof, newsletter, made, published)));
        } catch (ThemeException e) {
            diagnostics.addAll(e.diagnostics());
            return Outcome.refused(diagnostics);
        }
    }

    /// A folder that was moved or not checked out looks as if all in it had been deleted.
    private Optional<Diagnostic> removal(Loss loss) {
        if (options.removal() || !loss.isGrave()) {
            return Optional.empty();
        }
        String message = "this would remove " + loss.gone() + " of the " + loss.pages() + " pages published in "
                + options.site().getFileName();
        return Optional.of(Diagnostic.error(Position.startOf(SourcePaths.SETTINGS), "site-shrinks", message)
                .withHint("is a folder missing? If it is meant, build with --remove"));
    }

    /// How the site looked after the last publication.
    private Stamps stamps(Memory memory) {
        return memory.find(stampsKey(memory), Stamps.class).orElse(Stamps.NONE);
    }

    private String stampsKey(Memory memory) {
        return memory.key("stamps", options.site().toAbsolutePath().normalize());
    }

    private static Made figures(ProofReading proof, Newsletter newsletter, Renderers.Made made, Publication published) {
        return new Made(
                newsletter.issues().size(),
                (int) newsletter.articles().count(),
                (int) made.files().stream()
                        .filter(file -> file.kind().equals(Offer.EDITION))
                        .count(),
                published.files(),
                published.added(),
                published.changed(),
                published.removed(),
                published.kept(),
                proof.waiting(),
                newsletter.settings().baseUrl());
    }
}
