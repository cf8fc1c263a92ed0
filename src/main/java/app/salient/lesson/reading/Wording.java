package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.lesson.Claim;
import app.salient.lesson.Scoring;
import java.util.List;
import java.util.regex.Pattern;

/** How a course wants its subject spoken of, as its wording.yaml says: the words are data, since each subject has its own. */
public record Wording(List<Avoided> avoided, List<Limit> limits) {
    static final Wording NONE = new Wording(List.of(), List.of());

    public Wording {
        avoided = List.copyOf(avoided);
        limits = List.copyOf(limits);
    }

    /**
     * Words that take a side, or say more than we know.
     *
     * @param except ids of questions, claims and terms whose subject the words are
     * @param quotable whether they may stand inside quotation marks
     * @param write what to write instead; plain text
     */
    public record Avoided(List<Pattern> phrases, List<String> except, boolean quotable, String write, String why) {
        public Avoided {
            phrases = List.copyOf(phrases);
            except = List.copyOf(except);
        }
    }

    /**
     * What questions may do with claims on a subject.
     *
     * @param phrases a claim is on the subject when its statement holds one of them
     * @param most green would not limit anything
     * @param except ids of claims that the words catch by mistake
     * @param fields knows where it stands
     */
    public record Limit(List<Pattern> phrases, Scoring most, List<String> except, String why, Fields fields) {
        public Limit {
            phrases = List.copyOf(phrases);
            except = List.copyOf(except);
        }

        public boolean isAbout(Claim claim) {
            return !except.contains(claim.id().value())
                    && phrases.stream()
                            .anyMatch(
                                    phrase -> phrase.matcher(claim.statement()).find());
        }
    }
}
