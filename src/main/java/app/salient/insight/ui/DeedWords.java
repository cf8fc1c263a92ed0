package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.ChangedTerms;
import app.salient.classroom.ClassTime;
import app.salient.design.Numbers;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Deeds in sentences, which whoever did them begins. */
final class DeedWords {
    private final Catalogue catalogue;
    private final ClassTime time;

    DeedWords(Catalogue catalogue, ClassTime time) {
        this.catalogue = catalogue;
        this.time = time;
    }

    static String who(Told deed) {
        return deed.by().orElseGet(() -> text("deed.gone"));
    }

    String of(Told deed) {
        String key = "deed." + deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + variant(deed);
        return text(key, deed.to().orElseGet(() -> text("deed.gone")), thing(deed), amount(deed), detail(deed));
    }

    private static String variant(Told deed) {
        double amount = Objects.requireNonNullElse(deed.amount(), 0.0);
        return switch (deed.kind()) {
            case EXTRA_TIME -> amount > 1 ? "" : "-usual";
            case LOOKED_AS -> deed.to().isPresent() ? "" : amount > 0 ? "-left" : "-anybody";
            case ASSIGNED, TERMS_CHANGED, WITHDRAWN -> amount > 1 ? alone(deed) : amount > 0 ? "-group" : "";
            default -> "";
        };
    }

    private static String alone(Told deed) {
        return deed.to().isPresent() ? "-to" : "-left";
    }

    private String thing(Told deed) {
        String id = Objects.requireNonNullElse(deed.thing(), "");
        return switch (deed.kind().group()) {
            case WORK -> work(id);
            case MARKS -> QuestionWords.shortly(catalogue, id);
            case OUT -> deed.kind() == DeedKind.EXPORTED ? text("deed.file." + id) : "";
            case CLASS, STUDENTS, ACCOUNTS -> "";
        };
    }

    private String work(String id) {
        return catalogue
                .lesson(id)
                .map(Lesson::title)
                .or(() -> catalogue.quiz(id).map(Quiz::title))
                .orElse(id);
    }

    private static Object amount(Told deed) {
        double amount = Objects.requireNonNullElse(deed.amount(), 0.0);
        return switch (deed.kind()) {
            case EXTRA_TIME -> Numbers.points(amount);
            case MARKED -> Numbers.percent(amount);
            default -> Math.round(amount);
        };
    }

    private String detail(Told deed) {
        return deed.detail() == null || deed.kind() != DeedKind.TERMS_CHANGED
                ? ""
                : ChangedTerms.read(deed.detail()).stream().map(this::term).collect(Collectors.joining("; "));
    }

    private String term(ChangedTerms changed) {
        String name = text("deed.term." + changed.term());
        return changed.before().isEmpty()
                ? name
                : text("deed.term", name, side(changed, changed.before()), side(changed, changed.after()));
    }

    private String side(ChangedTerms changed, String value) {
        if (changed.isNone(value)) {
            return text("deed.term.none");
        }
        try {
            return switch (changed.term()) {
                case "opens", "due" -> time.words(Instant.parse(value));
                case "late" -> value.equals("always") ? text("deed.term.always") : time.words(Instant.parse(value));
                case "delivery", "counting" -> text("deed.term.value." + value.toLowerCase(Locale.ROOT));
                default -> value;
            };
        } catch (DateTimeParseException e) { // kept by another version of this program
            return value;
        }
    }
}
