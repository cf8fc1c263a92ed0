package app.salient.lesson.ui;

import com.vaadin.flow.component.Component;

/** Goes to the anchor of the page's address once the content is there. */
final class AnchorInAddress {
    /**
     * The browser looks for the anchor before the server has sent the content; after a click inside the application the
     * address changes only after the content has come, while the page still glides to its top. So this looks for half a
     * second, and again when the target has been carried out of sight.
     */
    private static final String GO = """
            const go = tries => {
              const id = decodeURIComponent(location.hash.slice(1));
              const target = id && document.getElementById(id);
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
