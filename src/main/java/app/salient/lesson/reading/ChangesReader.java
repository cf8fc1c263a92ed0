package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.formats.YamlReader;
import app.salient.lesson.Change;
import app.salient.lesson.ChangeKind;
import app.salient.lesson.ClaimId;
import app.salient.lesson.Worded;
import app.salient.question.QuestionId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads changes.yaml, the newest entry first. A course without the file has changed nothing yet. */
final class ChangesReader {
    private static final Map<String, ChangeKind> KINDS = Worded.byWord(ChangeKind.class);

    private ChangesReader() {}

    static List<ChangeDraft> read(CourseFolder folder, Problems problems) {
        String file = CourseFolder.CHANGES;
        if (!folder.has(file)) {
            return List.of();
        }
        Optional<Yaml> yaml =
                folder.read(file, problems).flatMap(text -> YamlReader.read(file, 1, text.text(), problems));
        return switch (yaml.orElse(null)) {
            case null -> List.of();
            case Yaml.Sequence list -> entries(list, problems);
            default -> {
                problems.error(
                        Position.start(file),
                        "Expected a list of changes but found " + yaml.get().shape() + ".",
                        "Start each change with \"- date: ...\".");
                yield List.of();
            }
        };
    }

    private static List<ChangeDraft> entries(Yaml.Sequence list, Problems problems) {
        List<ChangeDraft> entries = new ArrayList<>();
        LocalDate newest = LocalDate.MAX;
        for (Yaml item : list.items()) {
            var fields = Fields.of(item, problems);
            var change = fields.flatMap(ChangesReader::change);
            if (change.isEmpty()) {
                continue;
            }
            if (change.get().date().isAfter(newest)) {
                problems.error(
                        fields.get().at("date"),
                        "This change is newer than the one above it.",
                        "Put the newest change first.");
            }
            newest = change.get().date();
            entries.add(new ChangeDraft(change.get(), fields.get()));
        }
        return entries;
    }

    private static Optional<Change> change(Fields fields) {
        Optional<LocalDate> date = date(fields);
        Optional<ChangeKind> kind = fields.choice("kind", KINDS);
        Optional<Change.Subject> about = subject(fields);
        Optional<String> now = fields.optionalText("now").filter(text -> !text.isBlank());
        String what = fields.text("what");
        String why = fields.text("why");
        fields.finish();
        return date.isPresent() && kind.isPresent() && about.isPresent()
                ? Optional.of(new Change(date.get(), kind.get(), about.get(), now, what, why))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(Fields fields) {
        String text = fields.text("date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fields.problems()
                    .error(
                            fields.at("date"),
                            "\"" + text + "\" is not a day.",
                            "Write year, month and day, such as 2026-11-25.");
            return Optional.empty();
        }
    }

    private static Optional<Change.Subject> subject(Fields fields) {
        var claim = fields.optionalText("claim");
        var question = fields.optionalText("question");
        if (claim.isPresent() && question.isEmpty() && claim.get().matches(ClaimId.SHAPE)) {
            return Optional.of(new Change.Subject.OfClaim(new ClaimId(claim.get())));
        }
        if (question.isPresent() && claim.isEmpty() && QuestionId.isValid(question.get())) {
            return Optional.of(new Change.Subject.OfQuestion(new QuestionId(question.get())));
        }
        fields.problems()
                .error(
                        fields.at(),
                        "A change is about one claim or one question.",
                        "Write claim: or question:, with its id.");
        return Optional.empty();
    }
}
