package app.salient.lesson.check;

import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a course folder from the command line: {@code CheckLessons [folder] [--format json|text] [--land]}. */
public final class CheckLessons {
    static final int GOOD = 0;
    static final int ERRORS = 1;
    static final int BAD_USAGE = 2;
    private static final String USAGE = "Usage: check [folder] [--format json|text] [--land]";

    private CheckLessons() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** @return the exit code: 0 without errors, 1 with errors, 2 when the arguments make no sense */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String format = "text";
        boolean land = false;
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--format") && i + 1 < arguments.size()) {
                format = arguments.get(++i);
            } else if (argument.startsWith("--format=")) {
                format = argument.substring("--format=".length());
            } else if (argument.equals("--land")) {
                land = true;
            } else if (argument.startsWith("-")) {
                err.println(USAGE);
                return BAD_USAGE;
            } else {
                folders.add(argument);
            }
        }
        if (folders.size() > 1 || !List.of("json", "text").contains(format)) {
            err.println(USAGE);
            return BAD_USAGE;
        }
        var folder = new CourseFolder(Path.of(folders.isEmpty() ? "lessons" : folders.getFirst()));
        var edition = CheckedCourse.read(folder, LastGood.NOTHING);
        var report = CheckReport.of(edition);
        out.println(format.equals("json") ? report.json() : report.text());
        if (report.errors() > 0) {
            return ERRORS;
        }
        return land ? land(folder, edition.draft(), err) : GOOD;
    }

    /** Only what has no error lands. */
    private static int land(CourseFolder folder, Draft draft, PrintStream err) {
        try {
            int added = Landing.land(folder, draft);
            err.println("Landed " + added + " claims and questions in " + CourseFolder.LANDED + ".");
            return GOOD;
        } catch (IOException e) {
            err.println(CourseFolder.LANDED + " cannot be written: " + e.getMessage());
            return ERRORS;
        }
    }
}
