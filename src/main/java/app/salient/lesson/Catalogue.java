package app.salient.lesson;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problem;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The course as it is shown, at one moment; never changes. Any id may lead nowhere, since a broken file is shown as it last
 * was while the others move on: lookups are optional, and HTML drops links that lead nowhere.
 */
public final class Catalogue implements Questions.PassageLinks {
    private final Course course;
    private final List<Lesson> lessons;
    private final List<Quiz> quizzes;
    private final Ledger ledger;
    private final List<Change> changes;
    private final List<Problem> problems;
    private final Map<QuestionId, Position> places;
    private final CatalogueIndex index;

    /** @param places where each question stands in its file */
    public Catalogue(
            Course course,
            List<Lesson> lessons,
            List<Quiz> quizzes,
            Ledger ledger,
            List<Change> changes,
            List<Problem> problems,
            Map<QuestionId, Position> places) {
        this.course = course;
        this.lessons = List.copyOf(lessons);
        this.quizzes = List.copyOf(quizzes);
        this.ledger = ledger;
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
        this.places = Map.copyOf(places);
        this.index = new CatalogueIndex(this.lessons, this.quizzes);
    }

    /** Its title is empty when course.yaml could never be read. */
    public Course course() {
        return course;
    }

    /** In the order of the course; without lessons that could never be read. */
    public List<Lesson> lessons() {
        return lessons;
    }

    public Optional<Lesson> lesson(LessonId id) {
        return Optional.ofNullable(index.lessons().get(id));
    }

    /** @param id as it came from an address, in any shape */
    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().value().equals(id)).findFirst();
    }

    public Optional<Lesson> lessonInFolder(String folder) {
        return lessons.stream().filter(lesson -> lesson.folder().equals(folder)).findFirst();
    }

    /** Those that classes may be asked to take: of the lessons in their order, then the final test. */
    public List<Quiz> quizzes() {
        return quizzes.stream().filter(Quiz::isAssignable).toList();
    }

    /** The quiz of a lesson. */
    public Optional<Quiz> quiz(LessonId lesson) {
        return Optional.ofNullable(index.quizzes().get(QuizId.of(lesson)));
    }

    /** A quiz of a lesson or a test of the course. */
    public Optional<Quiz> quiz(QuizId id) {
        return Optional.ofNullable(index.quizzes().get(id));
    }

    /** @param id as it came from an address, in any shape */
    public Optional<Quiz> quiz(String id) {
        return quizzes.stream().filter(quiz -> quiz.id().value().equals(id)).findFirst();
    }

    /** The lessons that do for who knows what happened, in their order; empty when the course names none. */
    public List<Lesson> shortRoute() {
        return lessons.stream()
                .filter(lesson -> course.shortRoute().contains(lesson.folder()))
                .toList();
    }

    /** A question of a quiz, of a test or at the end of a section. */
    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(index.questions().get(id)).map(CatalogueIndex.Placed::question);
    }

    /** The lesson that asks a question, in its text or in its quiz; of a test's question the lesson that answers it. */
    public Optional<Lesson> lessonOf(QuestionId id) {
        return Optional.ofNullable(index.questions().get(id)).map(CatalogueIndex.Placed::lesson);
    }

    /** File and line of a question; empty when its file is broken and what is shown is from before. */
    public Optional<Position> whereIs(QuestionId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** In the order of the file, as are sources, terms and places. */
    public Collection<Claim> claims() {
        return ledger.claims().values();
    }

    public Optional<Claim> claim(ClaimId id) {
        return ledger.claim(id.value());
    }

    public Collection<Source> sources() {
        return ledger.sources().values();
    }

    public Optional<Source> source(SourceId id) {
        return ledger.source(id.value());
    }

    public Collection<Term> terms() {
        return ledger.terms().values();
    }

    public Optional<Term> term(String id) {
        return ledger.term(id);
    }

    public Collection<Place> places() {
        return ledger.places().values();
    }

    public Optional<Place> place(String id) {
        return ledger.place(id);
    }

    /** The claims and sources that a question rests on, those that are known. */
    public List<Claim> claimsOf(Question question) {
        return question.stem().about().stream()
                .flatMap(id -> ledger.claim(id).stream())
                .toList();
    }

    /** Sections and questions that use a claim, in the order of the course. */
    public List<ClaimUse> usesOf(ClaimId claim) {
        return index.uses().getOrDefault(claim.value(), List.of());
    }

    /** @param name as it came from an address, in any shape */
    public Optional<Picture> picture(String name) {
        return Optional.ofNullable(index.pictures().get(name));
    }

    /** What became different in claims and questions that learners have met, the newest first. */
    public List<Change> changes() {
        return changes;
    }

    /** The newest entry of the change log about a question. */
    public Optional<Change> lastChange(QuestionId question) {
        var subject = new Change.Subject.OfQuestion(question);
        return changes.stream().filter(change -> change.about().equals(subject)).findFirst();
    }

    /** What authors should mend, by file and line: errors and warnings, also of files shown as they last were. */
    public List<Problem> problems() {
        return problems;
    }

    /** @param passage {@code <lesson folder>#<section>}, as in {@link app.salient.question.Stem#passage} */
    @Override
    public Optional<Link> find(String passage) {
        int hash = passage.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        return lessonInFolder(passage.substring(0, hash))
                .flatMap(lesson -> lesson.section(passage.substring(hash + 1))
                        .map(section -> new Link(LessonPaths.section(lesson.id(), section.slug()), section.title())));
    }

    /** Safe block HTML of a course text, its links to claims, terms, places and sources resolved. */
    @Override
    public String html(Markdown markdown) {
        return new LinkMarkup(ledger).html(MarkdownHtml.parse(markdown.text()));
    }

    /** Safe HTML of a link to a claim; the text alone when the claim is not known. */
    public String claimLink(ClaimId id, String text) {
        return new LinkMarkup(ledger).claimLink(id, text);
    }
}
