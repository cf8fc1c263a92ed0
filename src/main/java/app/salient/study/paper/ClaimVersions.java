package app.salient.study.paper;

import app.salient.lesson.Claim;
import app.salient.lesson.Lessons;
import app.salient.lesson.Worded;
import app.salient.question.Question;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the ledger said of a claim when a question that rests on it was asked. */
@Component
public class ClaimVersions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lessons lessons;
    private final Revisions revisions;

    ClaimVersions(Lessons lessons, Revisions revisions) {
        this.lessons = lessons;
        this.revisions = revisions;
    }

    /** Inside the caller's transaction. */
    public void keepFor(Question question, Instant now) {
        lessons.current()
                .claimsOf(question)
                .forEach(claim -> revisions.keepClaim(claim.id().value(), text(claim), now));
    }

    /** The same for equal claims on every machine; what a field means must never change once it is stored. */
    public static String text(Claim claim) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("statement", claim.statement());
        fields.put("kind", word(claim.kind()));
        fields.put("whose", claim.whose());
        fields.put("asOf", claim.asOf());
        fields.put("verdict", word(claim.verdict()));
        fields.put("certainty", word(claim.certainty()));
        fields.put("scoring", word(claim.scoring()));
        fields.put("explanation", claim.explanation().text());
        return JSON.writeValueAsString(fields);
    }

    private static String word(Worded worded) {
        return worded.word();
    }
}
