package app.salient.lesson.ui;

import com.vaadin.flow.component.Component;

/**
 * Goes to the anchor of the page's address once the content is there: an id, or the nth link of the text to something, such as
 * {@code #claim.C02.1}.
 */
final class AnchorInAddress {
    /**
     * The browser looks for the anchor before the server has sent the content; after a click inside the application the
     * address changes only after the content has come, while the page still glides to its top. So this looks for half a
     * second, and again when the target has been carried out of sight.
     */
    private static final String GO = """
            const go = tries => {
              const id = decodeURIComponent(location.hash.slice(1));
              const [, kind, name, number] = /^(claim|term|place|source)\\.(.+)\\.(\\d+)$/.exec(id) ?? [];
              const links = kind ? document.querySelectorAll(`#outlet .prose a[data-${kind}="${CSS.escape(name)}"]`) : [];
              const target = id && (links[number - 1] ?? document.getElementById(id));
              if (kind && target) target.classList.add('sought');
              const top = target ? target.getBoundingClientRect().top : 0;
              if (target && (top < 0 || top > innerHeight / 2)) target.scrollIntoView({ behavior: 'instant' });
              if (tries > 0) setTimeout(() => go(tries - 1), 50);
            };
            setTimeout(() => go(10));
            """;

    private AnchorInAddress() {}

    /** Call it when {@code content} is attached. */
    static void follow(Component content) {
        content.getElement().executeJs(GO);
    }
}
