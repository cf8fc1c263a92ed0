package app.salient.design;

import com.vaadin.flow.i18n.I18NProvider;

/** The words on the screens, from {@code vaadin-i18n/translations.properties}. */
public final class Texts {
    private Texts() {}

    /** @param arguments fill {0}, {1} ... as {@link java.text.MessageFormat} says */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
