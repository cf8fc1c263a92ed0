package app.salient.lesson.check;

import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.History;
import app.salient.lesson.reading.Landed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes landed.yaml: what stands there stays, what is new in the course is added with its verdict or key of today. */
final class Landing {
    private static final String HEAD = """
            # What learners have met, with the verdict or key it landed with. Never change a line: a change is told in
            # changes.yaml. ./salient check --land adds what is new.
            """;

    private Landing() {}

    /** @return how many claims and questions were added */
    static int land(CourseFolder folder, Draft draft) throws IOException {
        Landed before = draft.history().landed();
        Map<String, String> claims = joined(before.claims(), History.verdicts(draft));
        Map<String, String> questions = joined(before.questions(), History.keys(draft));
        Files.writeString(
                folder.root().resolve(CourseFolder.LANDED),
                HEAD + block("claims", claims) + block("questions", questions));
        return claims.size()
                + questions.size()
                - before.claims().size()
                - before.questions().size();
    }

    private static Map<String, String> joined(Map<String, String> before, Map<String, String> now) {
        Map<String, String> all = new LinkedHashMap<>(before);
        now.forEach(all::putIfAbsent);
        return all;
    }

    private static String block(String name, Map<String, String> pairs) {
        var text = new StringBuilder(name + ":\n");
        pairs.forEach((id, value) ->
                text.append("  ").append(id).append(": ").append(quoted(value)).append('\n'));
        return pairs.isEmpty() ? name + ": {}\n" : text.toString();
    }

    /** Twelve digits without a letter would look like a number to other readers of YAML. */
    private static String quoted(String value) {
        return value.matches("[0-9]+(e[0-9]+)?") ? "'" + value + "'" : value;
    }
}
