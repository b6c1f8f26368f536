package fascicle.render;

import fascicle.OnDisk;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// FreeMarker as themes have it: escaping by itself, no way to Java, the same output everywhere.
final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private Templates() {}

    static Configuration over(Theme theme) {
        Configuration templates = new Checked();
        templates.setTemplateLoader(new Layers(theme));
        templates.setObjectWrapper(new Records());
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setTimeZone(TimeZone.getTimeZone("UTC"));
        templates.setNumberFormat("computer");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setRecognizeStandardFileExtensions(true);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setAttemptExceptionReporter((_, _) -> {});
        templates.setWrapUncheckedExceptions(true);
        templates.setLocalizedLookup(false);
        return templates;
    }

    /// All that templates may ask of objects of a type.
    static List<Method> reachable(Class<?> type) {
        ClassMemberAccessPolicy policy = new OwnRecords().forClass(type);
        return Arrays.stream(type.getMethods())
                .filter(policy::isMethodExposed)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /// Gives out a template when it is known that it asks only for what templates may ask for, and can be stopped.
    private static final class Checked extends Configuration {
        private static final String CHECKED = "checked";

        Checked() {
            super(VERSION);
        }

        @Override
        public synchronized @Nullable Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean ignoreMissing)
                throws IOException {
            Template found = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            if (found != null && found.getCustomAttribute(CHECKED) == null) {
                TemplateLanguage.check(found);
                StopChecks.add(found);
                found.setCustomAttribute(CHECKED, true);
            }
            return found;
        }
    }

    /// Records as they are, an `Optional` as its value or nothing, `Html` unescaped.
    private static final class Records extends DefaultObjectWrapper {
        Records() {
            super(VERSION);
            setMemberAccessPolicy(new OwnRecords());
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return switch (value) {
                case Optional<?> optional -> wrap(optional.orElse(null));
                case OptionalInt optional -> wrap(optional.isPresent() ? optional.getAsInt() : null);
                case Html html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
                case null, default -> super.wrap(value);
            };
        }
    }

    /// What templates may ask of an object: the components of a record, and the words of the theme. All other
    /// objects say only their text.
    private static final class OwnRecords implements MemberAccessPolicy {
        private static final Set<String> WORDS = Set.of("get", "say");

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return isComponent(method) || method.getDeclaringClass() == Words.class && isWord(method);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        private static boolean isComponent(Method method) {
            Class<?> type = method.getDeclaringClass();
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> component.getAccessor().equals(method));
        }

        private static boolean isWord(Method method) {
            return WORDS.contains(method.getName());
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return true;
        }
    }

    /// Finds templates in the theme, and nowhere else.
    private record Layers(Theme theme) implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            return theme.find(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return -1;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            return new StringReader(new String(OnDisk.read((Path) source), StandardCharsets.UTF_8));
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is held open.
        }
    }
}
