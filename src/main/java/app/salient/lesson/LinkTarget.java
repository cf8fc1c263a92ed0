package app.salient.lesson;

import java.util.Locale;

/** What the address of a link in a course text means. */
public sealed interface LinkTarget {
    record ToClaim(String id) implements LinkTarget {}

    record ToTerm(String id) implements LinkTarget {}

    record ToPlace(String id) implements LinkTarget {}

    record ToSource(String id) implements LinkTarget {}

    /** @param slug of a section of the same lesson */
    record ToSection(String slug) implements LinkTarget {}

    /** @param address https or mailto */
    record Outside(String address) implements LinkTarget {}

    /** @param why a sentence */
    record Refused(String why) implements LinkTarget {}

    static LinkTarget of(String destination) {
        if (destination.startsWith("#")) {
            return new ToSection(destination.substring(1));
        }
        int colon = destination.indexOf(':');
        if (colon < 0) {
            return new Refused("A link cannot lead to the relative address \"" + destination + "\".");
        }
        String scheme = destination.substring(0, colon);
        String rest = destination.substring(colon + 1);
        return switch (scheme) {
            case "claim" -> new ToClaim(rest);
            case "term" -> new ToTerm(rest);
            case "place" -> new ToPlace(rest);
            case "source" -> new ToSource(rest);
            case "https", "mailto" -> outside(destination, rest);
            default -> new Refused("A link cannot use the scheme \"" + scheme.toLowerCase(Locale.ROOT) + ":\".");
        };
    }

    private static LinkTarget outside(String destination, String rest) {
        boolean host = !destination.startsWith("https:") || rest.matches("//[^/\\s].*");
        return host ? new Outside(destination) : new Refused("The address \"" + destination + "\" names no site.");
    }
}
