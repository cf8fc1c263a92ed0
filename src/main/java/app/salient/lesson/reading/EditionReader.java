package app.salient.lesson.reading;

import app.salient.formats.Position;
import app.salient.formats.Problem;
import app.salient.formats.Problems;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Course;
import app.salient.lesson.Ledger;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import app.salient.question.QuestionId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the folder once: first the ledger, then the lessons that refer to it, then checks what must hold between them. */
final class EditionReader {
    private final CourseFolder folder;
    private final LastGood before;
    private final RuleBook rules;
    private final Problems problems = new Problems();

    EditionReader(CourseFolder folder, LastGood before, RuleBook rules) {
        this.folder = folder;
        this.before = before;
        this.rules = rules;
    }

    Edition read() {
        Optional<Course> course =
                guarded(CourseFolder.COURSE, Optional::empty, () -> CourseReader.read(folder, problems));
        LedgerDraft found = ledger();
        rules.ledger().forEach(rule -> rule.check(Draft.of(found), problems));
        Set<String> broken = broken();
        var ledger = new LedgerDraft(
                usable(broken, CourseFolder.CLAIMS, found.claims(), before.claims()),
                usable(broken, CourseFolder.SOURCES, found.sources(), before.sources()),
                usable(broken, CourseFolder.GLOSSARY, found.terms(), before.terms()),
                usable(broken, CourseFolder.PLACES, found.places(), before.places()));
        Course shown = broken.contains(CourseFolder.COURSE)
                ? before.course().or(() -> course).orElseGet(this::unnamedCourse)
                : course.orElseGet(this::unnamedCourse);

        Draft draft = draft(shown, ledger);
        rules.course().forEach(rule -> rule.check(draft, problems));
        return edition(shown, draft);
    }

    private LedgerDraft ledger() {
        return new LedgerDraft(
                entries(CourseFolder.CLAIMS, ClaimsReader::read),
                entries(CourseFolder.SOURCES, SourcesReader::read),
                entries(CourseFolder.GLOSSARY, GlossaryReader::read),
                entries(CourseFolder.PLACES, PlacesReader::read));
    }

    private <T> Entries<T> entries(String file, BiFunction<CourseFolder, Problems, Entries<T>> read) {
        return guarded(file, () -> Entries.none(file), () -> read.apply(folder, problems));
    }

    /** A broken file shows as it last was; without that, its entries that have no error. */
    private static <T> Entries<T> usable(Set<String> broken, String file, Entries<T> found, Optional<Entries<T>> good) {
        return broken.contains(file) ? good.orElse(found) : found;
    }

    /** Lets people read on at first start with a broken course.yaml. */
    private Course unnamedCourse() {
        return new Course("", "", List.of("en"), folder.lessonFolders(), folder.testFolders(), List.of());
    }

    private Draft draft(Course course, LedgerDraft ledger) {
        Ledger targets = ledger.ledger();
        var sketches = new Sketches(folder, problems);
        Map<String, LessonDraft> lessons = new LinkedHashMap<>();
        Map<String, QuizDraft> quizzes = new LinkedHashMap<>();
        for (String name : course.lessons()) {
            guarded(
                            CourseFolder.lessonFile(name),
                            Optional::<LessonDraft>empty,
                            () -> LessonReader.read(folder, name, targets, sketches, problems))
                    .ifPresent(lesson -> lessons.put(name, lesson));
        }
        for (String name : course.quizFolders()) {
            guarded(
                            CourseFolder.quizFile(name),
                            Optional::<QuizDraft>empty,
                            () -> QuizReader.read(folder, name, problems))
                    .ifPresent(quiz -> quizzes.put(name, quiz));
        }
        folder.lessonFolders().stream()
                .filter(name -> !course.lessons().contains(name))
                .forEach(name -> problems.warning(
                        Position.start(CourseFolder.COURSE),
                        "The folder " + name + " is not a lesson of the course.",
                        "Add it to lessons:, or remove the folder."));
        var history = new History(
                guarded(CourseFolder.CHANGES, List::of, () -> ChangesReader.read(folder, problems)),
                guarded(CourseFolder.LANDED, () -> Landed.NOTHING, () -> LandedReader.read(folder, problems)));
        Wording wording = guarded(CourseFolder.WORDING, () -> Wording.NONE, () -> WordingReader.read(folder, problems));
        return new Draft(ledger, course.lessons(), course.tests(), lessons, quizzes, history, wording);
    }

    private Edition edition(Course course, Draft draft) {
        Set<String> broken = broken();
        Map<String, Lesson> lessons = chosen(
                course.lessons(),
                broken,
                CourseFolder::lessonFile,
                draft.lessons(),
                LessonDraft::lesson,
                before.lessons());
        Map<String, Quiz> quizzes = chosen(
                course.quizFolders(),
                broken,
                CourseFolder::quizFile,
                draft.quizzes(),
                QuizDraft::quiz,
                before.quizzes());
        var good = new LastGood(
                broken.contains(CourseFolder.COURSE) ? before.course() : Optional.of(course),
                kept(broken, CourseFolder.CLAIMS, draft.ledger().claims(), before.claims()),
                kept(broken, CourseFolder.SOURCES, draft.ledger().sources(), before.sources()),
                kept(broken, CourseFolder.GLOSSARY, draft.ledger().terms(), before.terms()),
                kept(broken, CourseFolder.PLACES, draft.ledger().places(), before.places()),
                lessons,
                quizzes,
                broken.contains(CourseFolder.CHANGES)
                        ? before.changes()
                        : draft.history().log());
        var catalogue = new Catalogue(
                course,
                List.copyOf(lessons.values()),
                quizzes.entrySet().stream()
                        .filter(quiz -> lessons.containsKey(quiz.getKey())
                                || course.tests().contains(quiz.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                draft.ledger().ledger(),
                good.changes(),
                sorted(),
                places(broken, draft));
        return new Edition(catalogue, draft, good);
    }

    /** Of questions in files that are shown as they stand now. */
    private static Map<QuestionId, Position> places(Set<String> broken, Draft draft) {
        return Stream.concat(
                        draft.lessons().values().stream().flatMap(lesson -> lesson.checks().stream()),
                        draft.quizzes().values().stream().flatMap(quiz -> quiz.questions().stream()))
                .filter(asked -> !broken.contains(asked.at().file()))
                .collect(Collectors.toMap(asked -> asked.question().id(), Asked::at, (one, other) -> one));
    }

    private static <D, T> Map<String, T> chosen(
            List<String> folders,
            Set<String> broken,
            Function<String, String> file,
            Map<String, D> drafts,
            Function<D, T> finished,
            Map<String, T> before) {
        Map<String, T> chosen = new LinkedHashMap<>();
        for (String name : folders) {
            D draft = drafts.get(name);
            T good = before.get(name);
            if (draft != null && !broken.contains(file.apply(name))) {
                chosen.put(name, finished.apply(draft));
            } else if (good != null) {
                chosen.put(name, good);
            }
        }
        return chosen;
    }

    private static <T> Optional<Entries<T>> kept(
            Set<String> broken, String file, Entries<T> now, Optional<Entries<T>> before) {
        return broken.contains(file) ? before : Optional.of(now);
    }

    private Set<String> broken() {
        Set<String> files = new HashSet<>();
        problems.all().stream()
                .filter(Problem::isError)
                .forEach(problem -> files.add(problem.at().file()));
        return files;
    }

    private List<Problem> sorted() {
        return problems.all().stream()
                .distinct()
                .sorted(Comparator.comparing((Problem p) -> p.at().file())
                        .thenComparingInt(p -> p.at().line())
                        .thenComparingInt(p -> p.at().column()))
                .toList();
    }

    /** Deeply nested text can exhaust the stack of a reader; that is the file's problem, not the server's. */
    private <T> T guarded(String file, Supplier<T> otherwise, Supplier<T> read) {
        try {
            return read.get();
        } catch (StackOverflowError e) {
            problems.error(
                    Position.start(file), "The file is nested too deeply.", "Make its lists and quotes flatter.");
            return otherwise.get();
        }
    }
}
