package fascicle.render;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/// Makes templates ask again and again whether they are to stop: where a loop, a macro or what a call holds begins.
@SuppressWarnings("deprecation") // FreeMarker calls its tree so, for it means to replace it some day
final class StopChecks {
    private static final Field CHILDREN = opened("childBuffer");
    private static final Field COUNT = opened("childCount");

    private StopChecks() {}

    private static Field opened(String name) {
        try {
            Field field = TemplateElement.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static void add(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
        if (template.getRootTreeNode() instanceof TemplateElement root) {
            emptyCalls(root);
        }
    }

    /// A call without contents must have none, or directives that take none are refused.
    private static void emptyCalls(TemplateElement element) {
        boolean isCall = element.getClass().getSimpleName().equals("UnifiedCall");
        if (isCall && element.getChildCount() == 1) {
            set(CHILDREN, element, null);
            set(COUNT, element, 0);
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            emptyCalls(_CoreAPI.getChildElement(element, i));
        }
    }

    private static void set(Field field, TemplateElement element, @Nullable Object value) {
        try {
            field.set(element, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
