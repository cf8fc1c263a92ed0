package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.Problems;
import app.salient.lesson.Certainty;
import app.salient.lesson.Claim;
import app.salient.lesson.ClaimId;
import app.salient.lesson.ClaimKind;
import app.salient.lesson.Scoring;
import app.salient.lesson.SourceId;
import app.salient.lesson.Verdict;
import app.salient.lesson.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads claims.yaml. */
final class ClaimsReader {
    private static final Map<String, ClaimKind> KINDS = Worded.byWord(ClaimKind.class);
    private static final Map<String, Verdict> VERDICTS = Worded.byWord(Verdict.class);
    private static final Map<String, Certainty> CERTAINTIES = Worded.byWord(Certainty.class);
    private static final Map<String, Scoring> SCORINGS = Worded.byWord(Scoring.class);

    private ClaimsReader() {}

    static Entries<Claim> read(CourseFolder folder, Problems problems) {
        return Entries.read(folder, CourseFolder.CLAIMS, ClaimId.SHAPE, ClaimsReader::claim, problems);
    }

    /** Values after {@code orElse} are never seen: an entry with an error is left out. */
    private static Claim claim(Fields fields) {
        return new Claim(
                new ClaimId(fields.text("id")),
                fields.text("statement"),
                fields.choice("kind", KINDS).orElse(ClaimKind.ESTIMATE),
                fields.text("whose"),
                fields.optionalText("claimant").filter(name -> !name.isBlank()),
                fields.text("as-of"),
                fields.choice("verdict", VERDICTS).orElse(Verdict.UNVERIFIABLE),
                fields.choice("certainty", CERTAINTIES).orElse(Certainty.D),
                fields.choice("scoring", SCORINGS).orElse(Scoring.RED),
                new Markdown(fields.text("explanation")),
                sources(fields));
    }

    private static List<SourceId> sources(Fields fields) {
        List<String> names = fields.texts("sources");
        List<SourceId> ids = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).matches(SourceId.SHAPE)) {
                ids.add(new SourceId(names.get(i)));
            } else {
                fields.problems()
                        .error(
                                fields.at("sources", i),
                                "\"" + names.get(i) + "\" is not the id of a source.",
                                "Write an id from " + CourseFolder.SOURCES + ", such as S04.");
            }
        }
        return ids;
    }
}
