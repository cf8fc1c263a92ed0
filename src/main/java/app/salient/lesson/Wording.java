package app.salient.lesson;

import app.salient.formats.Fields;
import java.util.List;
import java.util.regex.Pattern;

/** How a course wants its subject spoken of, as its wording.yaml says: the words are data, since each subject has its own. */
record Wording(List<Avoided> avoided, List<Limit> limits) {
    static final Wording NONE = new Wording(List.of(), List.of());

    Wording {
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
    record Avoided(List<Pattern> phrases, List<String> except, boolean quotable, String write, String why) {
        Avoided {
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
    record Limit(List<Pattern> phrases, Scoring most, List<String> except, String why, Fields fields) {
        Limit {
            phrases = List.copyOf(phrases);
            except = List.copyOf(except);
        }

        boolean isAbout(Claim claim) {
            return !except.contains(claim.id().value())
                    && phrases.stream()
                            .anyMatch(
                                    phrase -> phrase.matcher(claim.statement()).find());
        }
    }
}
