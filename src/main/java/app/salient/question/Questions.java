package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The one door to all kinds: reads, shows, grades and reviews a question without the caller knowing its kind. */
public final class Questions {
    private Questions() {}

    /** Reads a whole question with its common fields. @return empty after any error; reasons are in {@code fields.problems()} */
    public static Optional<Question> read(Fields fields) {
        long before = fields.problems().errors();
        Stem stem = StemReader.read(fields);
        var kind = kind(fields);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<? extends Question> question = kind.get().read(stem, fields);
        fields.finish();
        return fields.problems().errors() > before ? Optional.empty() : question.map(Function.identity());
    }

    private static Optional<QuestionKind<?, ?>> kind(Fields fields) {
        if (!fields.has("kind")) {
            fields.missing("kind", false);
        }
        return fields.optionalChoice("kind", Kinds.BY_NAME);
    }

    public static String kindOf(Question question) {
        return Kinds.of(question).name();
    }

    /** Canonical text of all that a learner can see or is graded by; equal questions give equal texts. */
    public static String canonical(Question question) {
        return Asked.of(question).canonical();
    }

    /** Reads back what {@link #canonical} wrote. @throws IllegalArgumentException if it is not such a text */
    public static Question fromCanonical(String text) {
        return Canonical.read(text);
    }

    /** SHA-256 of the canonical text, 64 hexadecimal digits. */
    public static String revision(Question question) {
        return DigestUtils.sha256Hex(canonical(question));
    }

    /** Twelve hexadecimal digits that change when other responses become right, and not when only words change. */
    public static String keyOf(Question question) {
        return Asked.of(question).key();
    }

    /** What a browser may see before grading; never key or feedback. */
    public static ObjectNode publicView(Question question, long seed) {
        return Asked.of(question).publicView(seed);
    }

    /**
     * Checks a response that a browser sent and gives it back in the form that is stored.
     *
     * @return null when it means "no answer"
     * @throws BadResponse when it is no answer to this question, or longer than 30,000 characters
     */
    public static @Nullable String accept(Question question, String responseJson) {
        return Asked.of(question).accept(responseJson);
    }

    /** @param storedResponse as {@link #accept} gave it, or null when nothing was answered */
    public static Grade grade(Question question, @Nullable String storedResponse) {
        return grade(question, storedResponse, 0);
    }

    /** @param hintsTaken how many hints the learner asked for before answering; each may cost a share of the points */
    public static Grade grade(Question question, @Nullable String storedResponse, int hintsTaken) {
        return Asked.of(question).grade(storedResponse, hintsTaken);
    }

    /** Key, feedback and the worked line. Only for a graded answer. {@code links} knows where the passage stands. */
    public static ObjectNode review(
            Question question, @Nullable String storedResponse, Grade grade, PassageLinks links) {
        return Asked.of(question).review(storedResponse, grade, 0, links);
    }

    /** The same for an answer that hints were asked for. */
    public static ObjectNode review(
            Question question, @Nullable String storedResponse, int hintsTaken, PassageLinks links) {
        Grade grade = grade(question, storedResponse);
        return Asked.of(question).review(storedResponse, grade, hintsTaken, links);
    }

    /** All that a response can say, for counting over a class; empty where anything can be typed. */
    public static List<Pick> picks(Question question) {
        return Asked.of(question).picks();
    }

    /** What a response says, for counting over a class; nothing when nothing was answered or it has to be read. */
    public static List<Pick> picked(Question question, @Nullable String storedResponse) {
        return Asked.of(question).picked(storedResponse);
    }

    /** What can be chosen from, in lines of Markdown; empty where the prompt alone asks. */
    public static List<String> offered(Question question) {
        return Asked.of(question).offered();
    }

    /** The right answer in lines of Markdown; only for who may see it. Empty when the explanation alone says it. */
    public static List<String> keyLines(Question question) {
        return Asked.of(question).keyLines();
    }

    /** A made-up response for demonstration classes: right, or plausibly wrong. */
    public static String sampleResponse(Question question, boolean right, RandomGenerator random) {
        return Asked.of(question).sampleResponse(right, random);
    }

    /** Where passages stand on screen, and how texts that point to claims and terms are written there. */
    public interface PassageLinks {
        /** @return path such as {@code /lesson/over-the-border#aims} and the section's title; empty when unknown */
        Optional<Link> find(String passage);

        /** @return safe block HTML; whoever knows the claims can say their kind in the links */
        default String html(Markdown markdown) {
            return MarkdownHtml.block(markdown);
        }

        record Link(String path, String label) {}
    }
}
