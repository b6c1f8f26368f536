package fascicle.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.SiteFixture;
import fascicle.flow.ProofReading;
import fascicle.mending.Change;
import fascicle.mending.Mender;
import fascicle.model.Article;
import fascicle.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An issue of 30 September 2023, and what was done to it later.
class HistoryTest {
    private static final String FILE = "content/issues/2023-09/01-a.md";
    private static final String LONG_TEXT = "A line of the article that stays as it is.\n".repeat(20);

    @TempDir
    private Path folder;

    private SiteFixture fixture;

    @BeforeEach
    void writeANewsletter() throws IOException {
        fixture = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "publisher: Nobody\n", "publisher: Nobody\ncorrections: true\n")
                .article("01-a", LONG_TEXT)
                .article("02-b", "Other text.\n");
    }

    private void commit(String day, String message) throws GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("content").call();
            git.add().addFilepattern("content").setUpdate(true).call();
            PersonIdent editor =
                    new PersonIdent("Editor", "editor@example.org", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
            git.commit()
                    .setMessage(message)
                    .setAuthor(editor)
                    .setCommitter(editor)
                    .setSign(false)
                    .call();
        }
    }

    private List<Revision> revisions(int number) throws IOException {
        List<Article> articles = ProofReading.of(folder, false)
                .newsletter()
                .orElseThrow()
                .articles()
                .toList();
        return articles.get(number - 1).revisions();
    }

    private List<String> gone() throws IOException {
        return ProofReading.of(folder, false).diagnostics().stream()
                .filter(found -> found.code().equals("address-gone"))
                .map(found ->
                        found.at() + " " + found.message() + "; " + found.hint().orElse(""))
                .toList();
    }

    @Test
    void knowsAddressesThatAreGoneSincePublicationInAnyClone() throws IOException, GitAPIException {
        fixture.article("03-early", LONG_TEXT);
        commit("2023-09-20", "Write the issue");
        Files.move(
                folder.resolve("content/issues/2023-09/03-early.md"),
                folder.resolve("content/issues/2023-09/03-soon.md"));
        commit("2023-09-25", "Rename before anybody has seen it");
        assertEquals(List.of(), gone());
        Files.move(folder.resolve(FILE), folder.resolve("content/issues/2023-09/01-other.md"));
        commit("2023-10-20", "Rename what readers know");
        String message = "the page issues/2023-09/a.html was published and is no more; ";
        assertEquals(1, gone().size());
        assertTrue(gone().getFirst().contains(message), gone().getFirst());
        fixture.replace(
                "content/issues/2023-09/01-other.md",
                "section: news\n",
                "section: news\naliases: [issues/2023-09/a.html]\n");
        assertEquals(List.of(), gone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug: harbour", "slug: \"harbour\"", "slug: 'harbour'  # short", "slug:   harbour # x"})
    void knowsTheWordsThatAnArticleSaidForItsAddress(String slug) throws IOException, GitAPIException {
        fixture.replace(FILE, "section: news\n", "section: news\n" + slug + "\n");
        commit("2023-09-20", "Write the issue");
        Files.delete(folder.resolve(FILE));
        commit("2023-10-20", "Take it away");
        assertTrue(gone().getFirst().contains("the page issues/2023-09/harbour.html was published"), gone()::toString);
    }

    @Test
    void whatWasADraftAllTheTimeHasNoReaders() throws IOException, GitAPIException {
        fixture.replace(FILE, "section: news\n", "section: news\ndraft: true # until it is checked\n");
        commit("2023-09-20", "Write the issue");
        Files.delete(folder.resolve(FILE));
        commit("2023-10-20", "Take it away");
        assertEquals(List.of(), gone());
    }

    @Test
    void theAliasOfARenamedFileIsAddedWhereGitKnowsThatItIsTheSame() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        Path issue = folder.resolve("content/issues/2023-09");
        Files.move(folder.resolve(FILE), issue.resolve("01-other.md"));
        commit("2023-10-20", "Rename what readers know");
        Files.move(issue.resolve("01-other.md"), issue.resolve("01-third.md"));
        commit("2023-10-21", "Rename it again");
        for (int round = 0; round < 3; round++) {
            for (Change change :
                    new Mender(folder).changes(ProofReading.of(folder, false).diagnostics())) {
                assertTrue(change.make(folder));
            }
        }
        assertTrue(
                Files.readString(issue.resolve("01-third.md"))
                        .contains("\naliases: [issues/2023-09/other.html, issues/2023-09/a.html]\nsection: news\n"),
                Files.readString(issue.resolve("01-third.md")));
        assertEquals(List.of(), gone());
    }

    @Test
    void knowsTheChangesSincePublicationAndWhatTheyCorrect() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-09-30", "Mend it on the last day");
        fixture.replace(FILE, "First!", "Second!");
        commit("2023-10-02", "Correct a name\n\nCorrection: It is the second, not the first.\n");
        fixture.replace(FILE, "Second!", "Second.");
        commit("2023-10-05", "Be calm");
        assertEquals(
                List.of(
                        new Revision(java.time.LocalDate.of(2023, 10, 5), List.of()),
                        new Revision(java.time.LocalDate.of(2023, 10, 2), List.of("It is the second, not the first."))),
                revisions(1));
        assertEquals(List.of(), revisions(2));
    }

    @Test
    void showsThemOnTheArticlesPageTheSameEachTime() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-10-02", "Add a line\n\nCorrection: <b>A line</b> was missing.\n");
        String page = fixture.build().file("issues/2023-09/a.html");
        assertTrue(page.contains("<time datetime=\"2023-10-02\">2 October 2023</time>"), page);
        assertTrue(page.contains("&lt;b&gt;A line&lt;/b&gt; was missing."), page);
        assertFalse(fixture.file("issues/2023-09/b.html").contains("revised"));
        SortedMap<String, byte[]> before = fixture.files();
        Files.setLastModifiedTime(
                folder.resolve(FILE), java.nio.file.attribute.FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        fixture.build().isUnchangedFrom(before);
    }

    @Test
    void followsAnArticleToItsFormerName() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-10-02", "Add a line");
        Files.move(folder.resolve(FILE), folder.resolve("content/issues/2023-09/07-a.md"));
        commit("2023-10-09", "Move it to the end");
        assertEquals(List.of(new Revision(java.time.LocalDate.of(2023, 10, 2), List.of())), revisions(2));
    }

    @Test
    void anArticleThatCameLaterIsNoCorrection() throws IOException, GitAPIException {
        commit("2024-05-01", "Take over an old issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2024-05-02", "Mend it");
        assertEquals(List.of(), revisions(2));
        assertEquals(1, revisions(1).size());
    }

    @Test
    void whatIsNotCommittedDoesNotCount() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        assertEquals(List.of(), revisions(1));
    }

    @Test
    void withoutGitOrWithHalfOfItNothingIsSaid() throws IOException, GitAPIException {
        assertEquals(List.of(), revisions(1));
        Git.init().setDirectory(folder.toFile()).call().close();
        assertEquals(List.of(), revisions(1));
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-10-02", "Add a line");
        assertEquals(1, revisions(1).size());
        try (Git git = Git.open(folder.toFile())) {
            Files.writeString(
                    folder.resolve(".git/shallow"),
                    git.getRepository().resolve("HEAD~1").name() + "\n");
        }
        assertEquals(List.of(), revisions(1));
        fixture.build();
    }

    /// A folder that a stranger packed may hold any repository.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "config: [include]\n path = /etc/hostname",
                "config: [core\n",
                "config: [extensions]\n objectFormat = none\n[core]\n repositoryformatversion = 1",
                "HEAD: ref: HEAD",
                "HEAD: \u0000",
                "shallow: no commit",
                "packed-refs: no refs",
                "objects/info/alternates: ../objects\n../../.git/objects\n/dev/null"
            })
    void aRepositoryThatIsNoneIsNamedAndNoFaultOfTheTool(String damage) throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        Path file = folder.resolve(".git").resolve(damage.replaceFirst("(?s):.*", ""));
        Files.createDirectories(file.getParent());
        Files.writeString(file, damage.replaceFirst("[^:]*: ", ""));
        try {
            fixture.findings();
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(".git"), e::toString);
        }
    }

    /// Whatever the library opens, and wherever it is named.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "config",
                "HEAD",
                "packed-refs",
                "shallow",
                "refs/heads/BRANCH",
                "objects/info/alternates",
                "objects/pack/pack-1.idx",
                "objects/OBJECT"
            })
    void aPipeInARepositoryIsNotWaitedFor(String name) throws IOException, GitAPIException, InterruptedException {
        commit("2023-09-20", "Write the issue");
        Path file = folder.resolve(".git").resolve(named(name));
        Files.deleteIfExists(file);
        Files.createDirectories(file.getParent());
        isRefused(file, file.getFileName() + " is no file but a pipe");
    }

    private String named(String name) throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            String commit = git.getRepository().resolve("HEAD").name();
            return name.replace("BRANCH", git.getRepository().getBranch())
                    .replace("OBJECT", commit.substring(0, 2) + "/" + commit.substring(2));
        }
    }

    private void isRefused(Path pipe, String why) throws IOException, InterruptedException {
        assumeTrue(isMade(pipe), "this system makes no pipes");
        IOException failure = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(IOException.class, () -> fixture.findings()));
        assertTrue(failure.getMessage().contains(why), failure::toString);
    }

    @Test
    void aPipeThatSettingsNameIsNotWaitedFor() throws IOException, GitAPIException, InterruptedException {
        commit("2023-09-20", "Write the issue");
        Files.writeString(folder.resolve(".git/config"), "[Include]\n\tpath = more\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve(".git/more"), "[include]\npath = ../pipe\n");
        isRefused(folder.resolve("pipe"), "pipe is no file but a pipe");
    }

    @Test
    void aPipeAmongObjectsElsewhereIsNotWaitedFor() throws IOException, GitAPIException, InterruptedException {
        commit("2023-09-20", "Write the issue");
        Path objects = Files.createDirectories(folder.resolve("other/objects/pack"));
        Files.createDirectories(folder.resolve(".git/objects/info"));
        Files.writeString(folder.resolve(".git/objects/info/alternates"), "../../other/objects\n");
        isRefused(objects.resolve("pack-1.pack"), "pack-1.pack is no file but a pipe");
    }

    @Test
    void aSecondWorkingTreeIsLookedAtWithTheFirst() throws IOException, GitAPIException, InterruptedException {
        commit("2023-09-20", "Write the issue");
        Path shared = Files.move(folder.resolve(".git"), folder.resolve("shared"));
        Path own = Files.createDirectories(shared.resolve("worktrees/one"));
        Files.writeString(folder.resolve(".git"), "gitdir: " + own + "\n");
        Files.copy(shared.resolve("HEAD"), own.resolve("HEAD"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), folder.resolve(".git") + "\n");
        Files.deleteIfExists(shared.resolve("packed-refs"));
        isRefused(shared.resolve("packed-refs"), "packed-refs is no file but a pipe");
    }

    @Test
    void settingsOfMegabytesAreNotRead() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        Files.writeString(folder.resolve(".git/config"), "# x\n".repeat(300_000), StandardOpenOption.APPEND);
        IOException failure = assertThrows(IOException.class, () -> fixture.findings());
        assertTrue(failure.getMessage().contains("config has more than 1048576 bytes"), failure::toString);
    }

    /// A repository that came in an archive may name programs for all that Git does.
    @Test
    void noProgramIsRunThatARepositoryNames() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-10-02", "Add a line\n\nCorrection: A line was missing.\n");
        Path ran = folder.resolve("ran");
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\necho \"$0 $*\" >>'" + ran + "'\ncat\n");
        assertTrue(program.toFile().setExecutable(true));
        Path hooks = Files.createDirectories(folder.resolve(".git/hooks"));
        for (String hook :
                List.of("post-index-change", "post-checkout", "fsmonitor-watchman", "reference-transaction")) {
            Files.copy(program, hooks.resolve(hook));
        }
        String named = Stream.of(
                        "core.fsmonitor",
                        "core.sshCommand",
                        "core.gitProxy",
                        "core.pager",
                        "core.alternateRefsCommand",
                        "diff.external",
                        "diff.x.textconv",
                        "diff.x.command",
                        "filter.x.clean",
                        "filter.x.smudge",
                        "filter.x.process",
                        "gpg.program",
                        "credential.helper",
                        "uploadpack.packObjectsHook")
                .map(name -> "[" + name.replaceFirst("\\.([^.]+)$", "]\n\t$1").replaceFirst("\\.x]", " \"x\"]") + " = "
                        + program + "\n")
                .collect(Collectors.joining());
        String promised = "[extensions]\n\tpartialClone = origin\n[remote \"origin\"]\n\turl = ext::" + program + "\n";
        Files.writeString(folder.resolve(".git/config"), named + promised, StandardOpenOption.APPEND);
        Files.writeString(folder.resolve(".gitattributes"), "* filter=x diff=x\n");
        Files.createDirectories(folder.resolve(".git/info"));
        Files.writeString(folder.resolve(".git/info/attributes"), "* filter=x diff=x\n");
        assertEquals(1, revisions(1).size());
        fixture.build();
        assertFalse(Files.exists(ran), () -> "something was run");
    }

    /// The files of a submodule are read as any others; its repository, wherever that lies, is not asked.
    @Test
    void theRepositoryOfASubmoduleIsNotAsked() throws IOException, GitAPIException {
        commit("2023-09-20", "Write the issue");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("content/issues/2023-09/.git"), "gitdir: " + elsewhere + "\n");
        Files.writeString(elsewhere.resolve("HEAD"), "no reference");
        Files.writeString(elsewhere.resolve("config"), "[core\n");
        Files.writeString(
                folder.resolve(".gitmodules"),
                "[submodule \"x\"]\n\tpath = content/issues/2023-09\n\turl = ext::false\n\tupdate = !false\n");
        fixture.build();
        assertTrue(fixture.files().keySet().stream().noneMatch(path -> path.contains(".git")));
    }

    private static boolean isMade(Path pipe) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void nothingIsSaidUnlessTheNewsletterWantsIt() throws IOException, GitAPIException {
        fixture.replace("content/newsletter.yaml", "corrections: true\n", "");
        commit("2023-09-20", "Write the issue");
        fixture.replace(FILE, "---\n" + LONG_TEXT, "---\nFirst!\n" + LONG_TEXT);
        commit("2023-10-02", "Add a line");
        assertEquals(List.of(), revisions(1));
    }
}
