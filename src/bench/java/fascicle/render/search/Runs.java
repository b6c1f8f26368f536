package fascicle.render.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Runs of programs, and the median of what each of their steps took: seconds by the clock, seconds of processor.
final class Runs {
    static final String WHOLE = "whole process";

    private final Map<String, List<double[]>> steps = new LinkedHashMap<>();

    /// Runs a program. Its lines that begin with two numbers are steps; the last step is the whole process.
    void run(List<String> program) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" 2>&1", "bash"));
        command.addAll(program);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException(program + "\n" + String.join("\n", lines));
        }
        for (String line : lines.subList(0, lines.size() - 1)) {
            if (line.matches("[0-9.]+ [0-9.]+ .*")) {
                String[] parts = line.split(" ", 3);
                add(parts[2], Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            }
        }
        String[] whole = lines.getLast().split(" ");
        add(WHOLE, Double.parseDouble(whole[0]), Double.parseDouble(whole[1]) + Double.parseDouble(whole[2]));
    }

    private void add(String step, double wall, double processor) {
        steps.computeIfAbsent(step, _ -> new ArrayList<>()).add(new double[] {wall, processor});
    }

    void print(String name) {
        steps.forEach((step, figures) -> System.out.printf(
                Locale.ROOT,
                "%s: %-16s %6.2f s, processor %6.2f s (medians of %d)%n",
                name,
                step,
                median(figures, 0),
                median(figures, 1),
                figures.size()));
    }

    /// How long a step of these runs took by the clock for one of the whole of the others, run by run; the median.
    double ratio(String step, Runs others) {
        List<double[]> ours = steps.get(step);
        List<double[]> theirs = others.steps.get(WHOLE);
        return median(IntStream.range(0, ours.size()).mapToDouble(run -> ours.get(run)[0] / theirs.get(run)[0]));
    }

    private static double median(List<double[]> figures, int column) {
        return median(figures.stream().mapToDouble(figure -> figure[column]));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
