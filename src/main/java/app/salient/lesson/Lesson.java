package app.salient.lesson;

import app.salient.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lesson ready to show: its links are resolved and its HTML is safe.
 *
 * @param folder such as {@code 02-over-the-border}
 * @param summary one sentence for the home page
 * @param minutes to read and answer, 1 to 120
 * @param needs lessons to have read before
 * @param lead what stands before the first section; may be empty
 */
public record Lesson(
        LessonId id,
        String folder,
        String title,
        String summary,
        int minutes,
        List<String> objectives,
        List<LessonId> needs,
        List<Block> lead,
        List<Section> sections) {
    public Lesson {
        objectives = List.copyOf(objectives);
        needs = List.copyOf(needs);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    public String path() {
        return LessonPaths.lesson(id);
    }

    /** Claims named in the text, each once, in order of first mention. */
    public List<ClaimId> claims() {
        return Stream.concat(
                        lead.stream().flatMap(block -> block.claims().stream()),
                        sections.stream().flatMap(section -> section.claims().stream()))
                .distinct()
                .toList();
    }

    public Optional<Section> section(String slug) {
        return sections.stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** Everything it shows, in order. */
    public Stream<Block> blocks() {
        return Stream.concat(lead.stream(), sections.stream().flatMap(section -> section.blocks().stream()));
    }

    /** The questions at the ends of the sections, in their order. */
    public List<Question> checks() {
        return sections.stream().flatMap(section -> section.check().stream()).toList();
    }
}
