package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import app.salient.lesson.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads wording.yaml. A course without it may use any word. */
final class WordingReader {
    private static final Map<String, Scoring> LIMITS = Map.of("amber", Scoring.AMBER, "red", Scoring.RED);
    /** Stands for any one word. */
    private static final String ANY = "…";

    private WordingReader() {}

    static Wording read(CourseFolder folder, Problems problems) {
        String file = CourseFolder.WORDING;
        if (!folder.has(file)) {
            return Wording.NONE;
        }
        return folder.read(file, problems)
                .flatMap(text -> YamlReader.read(file, 1, text.text(), problems))
                .flatMap(yaml -> Fields.of(yaml, problems))
                .map(WordingReader::wording)
                .orElse(Wording.NONE);
    }

    private static Wording wording(Fields fields) {
        var wording = new Wording(
                fields.blocks("avoid").stream().map(WordingReader::avoided).toList(),
                fields.blocks("scoring").stream().map(WordingReader::limit).toList());
        fields.finish();
        return wording;
    }

    private static Wording.Avoided avoided(Fields fields) {
        var avoided = new Wording.Avoided(
                phrases(fields, "words"),
                fields.texts("except"),
                fields.flag("quotable", true),
                fields.text("write"),
                fields.text("why"));
        fields.finish();
        return avoided;
    }

    private static Wording.Limit limit(Fields fields) {
        var limit = new Wording.Limit(
                phrases(fields, "words"),
                fields.choice("most", LIMITS).orElse(Scoring.RED),
                fields.texts("except"),
                fields.text("why"),
                fields);
        fields.finish();
        return limit;
    }

    private static List<Pattern> phrases(Fields fields, String name) {
        List<String> texts = fields.texts(name);
        List<Pattern> phrases = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).replace(ANY, "").isBlank()) {
                fields.problems()
                        .error(
                                fields.at(name, i),
                                "\"" + texts.get(i) + "\" is no word.",
                                "Write the word to look for.");
            } else {
                phrases.add(pattern(texts.get(i)));
            }
        }
        if (texts.isEmpty() && !fields.isOfAnotherShape(name)) {
            fields.problems().error(fields.at(name), "No word is named.", "Write words: [one, another].");
        }
        return phrases;
    }

    /**
     * Whole words in any case, however the lines break between them. Nothing in it can be repeated in two ways, so looking for
     * it takes time in proportion to the text.
     */
    static Pattern pattern(String phrase) {
        var pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String[] words = phrase.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            pattern.append(i == 0 ? "" : "\\s++")
                    .append(words[i].equals(ANY) ? "[^\\s.,;:!?]++" : Pattern.quote(words[i]));
        }
        return Pattern.compile(
                pattern.append("(?![\\p{L}\\p{N}])").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
