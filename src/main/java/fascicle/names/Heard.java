package fascicle.names;

import fascicle.Position;
import fascicle.model.StandardNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an article says by itself of what things are called.
///
/// @param lines its text, a paragraph each
/// @param named names that stand beside others
/// @param laws titles of laws and rules
/// @param titled titles of standards
/// @param spelled what short forms stand for that are none of a body here, by the short forms
record Heard(List<Line> lines, List<Named> named, List<Title> laws, List<Titled> titled, Map<String, String> spelled) {
    static final Heard NOTHING = new Heard(List.of(), List.of(), List.of(), List.of(), Map.of());

    Heard {
        spelled = Map.copyOf(spelled);
        lines = List.copyOf(lines);
        named = List.copyOf(named);
        laws = List.copyOf(laws);
        titled = List.copyOf(titled);
    }

    /// `National Information Security Standardization Technical Committee (SAC/TC260, 全国信息安全标准化技术委员会)`
    record Named(
            Optional<String> full,
            Optional<String> shortForm,
            Optional<String> chinese,
            Optional<StandardNumber> number,
            Position at) {}

    /// `*Product Quality Law* (产品质量法)`
    ///
    /// @param law whether it is known to be one; else it is some document that has a Chinese title
    record Title(String title, Optional<String> chinese, boolean law, Position at) {}

    /// `*GB/T 29829-2022 Information security technology – ...*`
    record Titled(StandardNumber number, String title, boolean chinese, Position at) {}
}
