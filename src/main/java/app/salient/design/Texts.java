package app.salient.design;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** The words on the screens, from {@code vaadin-i18n/translations.properties}. */
public final class Texts {
    private static final DefaultI18NProvider BUNDLE = new DefaultI18NProvider(List.of(Locale.ENGLISH));

    private Texts() {}

    /** @param arguments fill {0}, {1} ... as {@link java.text.MessageFormat} says */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The same for an answer that no screen of Vaadin asked for. */
    public static String onAnyThread(String key) {
        return BUNDLE.getTranslation(key, Locale.ENGLISH);
    }
}
