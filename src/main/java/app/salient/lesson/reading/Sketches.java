package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.JsonReader;
import app.salient.formats.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The schematic shapes in the folder {@code maps}; each file is read once, when the first map asks for it. */
final class Sketches {
    /** What a file must be called, without its ending; keeps names from leading out of the folder. */
    static final String NAME = GlossaryReader.ID;
    /** In bytes. A shape that is drawn by hand takes about a hundredth of it. */
    private static final int LARGEST = 200_000;

    private final CourseFolder folder;
    private final Problems problems;
    private final Map<String, Optional<SketchReader.Read>> read = new HashMap<>();

    Sketches(CourseFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static String file(String name) {
        return "maps/" + name + ".geojson";
    }

    boolean has(String name) {
        return name.matches(NAME) && folder.has(file(name));
    }

    /** @return empty, with a problem, when its file cannot be read */
    Optional<SketchReader.Read> find(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private Optional<SketchReader.Read> read(String name) {
        String file = file(name);
        return folder.read(file, LARGEST, problems)
                .flatMap(text -> JsonReader.read(file, text.text(), problems))
                .flatMap(json -> Fields.of(json, problems))
                .flatMap(feature -> SketchReader.read(feature, name));
    }
}
