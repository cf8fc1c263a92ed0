package app.salient.lesson.reading;

import java.text.Normalizer;
import java.util.Locale;

/** The address of a section, made from its heading. */
final class Slug {
    private Slug() {}

    /** {@code Ukraine's aims, 2024-25} gives {@code ukraines-aims-2024-25}; "" when no letter or digit is left. */
    static String of(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
