package app.salient.question;

import app.salient.formats.Fields;
import java.util.HashSet;
import java.util.Set;

/** Reads the ids of options and items. They reach the browser before grading, so none may tell which one is right. */
public final class PartId {
    private static final Set<String> TELLING =
            Set.of("right", "wrong", "correct", "incorrect", "true", "false", "yes", "no", "key", "answer");

    private final Set<String> seen = new HashSet<>();

    /** @return the {@code id} of one part of a question; reports one that is missing, malformed, repeated or telling */
    public String read(Fields part) {
        String id = part.text("id");
        if (id.isEmpty()) {
            return id;
        }
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            report(part, "\"" + id + "\" cannot be an id.", "Use 1 to 40 of a-z, 0-9 and hyphen.");
        } else if (TELLING.contains(id) || id.matches("(.*-)?(in)?correct(-.*)?")) {
            report(part, "The id \"" + id + "\" gives the key away.", "Name what the text says, such as ru or treaty.");
        } else if (!seen.add(id)) {
            report(part, "The id \"" + id + "\" stands here twice.", "Give each its own id.");
        }
        return id;
    }

    private static void report(Fields part, String message, String hint) {
        part.problems().error(part.at("id"), message, hint);
    }
}
