package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.lesson.Lesson;
import java.util.List;

/**
 * A lesson as it stands in its file.
 *
 * @param source its file
 * @param front knows where each field of the front matter stands
 * @param leadWords words before the first section
 * @param sections one for each section of the lesson, in order
 * @param references all links in its text
 * @param checks the questions at the ends of its sections
 */
public record LessonDraft(
        Lesson lesson,
        SourceText source,
        Fields front,
        int leadWords,
        List<SectionNote> sections,
        List<Reference> references,
        List<Asked> checks) {
    /**
     * What a rule wants to know of a section.
     *
     * @param at its heading
     * @param words in prose, callouts, timelines and comparisons
     */
    public record SectionNote(String slug, Position at, int words, boolean asks) {}

    public int words() {
        return leadWords + sections.stream().mapToInt(SectionNote::words).sum();
    }

    public boolean hasSection(String slug) {
        return sections.stream().anyMatch(s -> s.slug().equals(slug));
    }
}
