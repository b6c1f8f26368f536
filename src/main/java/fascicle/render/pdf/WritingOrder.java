package fascicle.render.pdf;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.openpdf.text.pdf.PdfWriter;

/// Makes a writer write patterns, shadings and transparencies in the order in which they were first used. Its own
/// order goes by where objects lie in memory, so that two builds would put the same things into different places of
/// the file.
final class WritingOrder {
    private static final List<Field> TABLES = List.of(
            opened("documentColors"),
            opened("documentPatterns"),
            opened("documentShadingPatterns"),
            opened("documentShadings"),
            opened("documentExtGState"),
            opened("documentProperties"));

    private WritingOrder() {}

    private static Field opened(String name) {
        try {
            Field field = PdfWriter.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param writer one that has written nothing yet
    static void settle(PdfWriter writer) {
        try {
            for (Field table : TABLES) {
                table.set(writer, new LinkedHashMap<>((HashMap<?, ?>) table.get(writer)));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
