package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.formats.YamlReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads landed.yaml: ids with the verdict or key they landed with. */
final class LandedReader {
    private LandedReader() {}

    static Landed read(CourseFolder folder, Problems problems) {
        String file = CourseFolder.LANDED;
        if (!folder.has(file)) {
            return Landed.NOTHING;
        }
        return folder.read(file, problems)
                .flatMap(text -> YamlReader.read(file, 1, text.text(), problems))
                .flatMap(yaml -> Fields.of(yaml, problems))
                .map(LandedReader::landed)
                .orElse(Landed.NOTHING);
    }

    private static Landed landed(Fields fields) {
        var landed = new Landed(pairs(fields, "claims"), pairs(fields, "questions"));
        fields.finish();
        return landed;
    }

    private static Map<String, String> pairs(Fields fields, String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        fields.optionalBlock(name)
                .ifPresent(block -> block.yaml().entries().forEach((id, entry) -> {
                    if (entry.value() instanceof Yaml.Text text) {
                        pairs.put(id, text.value().strip());
                    } else {
                        fields.problems()
                                .error(
                                        entry.value().at(),
                                        "\"" + id + "\" should be a text but is "
                                                + entry.value().shape() + ".",
                                        "Let ./salient check --land write this file.");
                    }
                }));
        return pairs;
    }
}
