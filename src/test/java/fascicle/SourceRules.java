package fascicle;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Rules that only the source can show.
final class SourceRules {
    private static final int LONGEST = 40;
    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable", "RuntimeException");

    private SourceRules() {}

    /// Each as `File.java:line: what is wrong`.
    static List<String> violations(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources(folder)));
            List<String> violations = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(unit, positions, violations).scan(unit, null);
            }
            return violations;
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> violations;
        /// How many of the classes around are private.
        private int hidden;

        Scanner(CompilationUnitTree unit, SourcePositions positions, List<String> violations) {
            this.unit = unit;
            this.positions = positions;
            this.violations = violations;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            long lines =
                    line(positions.getEndPosition(unit, method)) - line(positions.getStartPosition(unit, method)) + 1;
            if (lines > LONGEST) {
                report(method, method.getName() + " has " + lines + " lines");
            }
            if (hidden == 0 && !isHidden(method.getModifiers()) && !isConstructor(method)) {
                method.getParameters().stream()
                        .filter(Scanner::isUncertain)
                        .forEach(given -> report(given, method.getName() + " wants an Optional"));
            }
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            int before = hidden;
            hidden += isHidden(type.getModifiers()) ? 1 : 0;
            super.visitClass(type, none);
            hidden = before;
            return none;
        }

        private static boolean isHidden(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        /// A component of a record may be absent.
        private static boolean isConstructor(MethodTree method) {
            return method.getReturnType() == null;
        }

        /// The command line fills what it annotates.
        private static boolean isUncertain(VariableTree given) {
            return given.getType().toString().startsWith("Optional")
                    && given.getModifiers().getAnnotations().isEmpty();
        }

        @Override
        public Void visitCatch(CatchTree clause, Void none) {
            String type = clause.getParameter().getType().toString();
            if (EVERYTHING.contains(type)) {
                report(clause, "catches " + type);
            }
            return super.visitCatch(clause, none);
        }

        private void report(Tree tree, String violation) {
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            violations.add(file + ":" + line(positions.getStartPosition(unit, tree)) + ": " + violation);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
