package app.salient.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a course of a given size: lessons of four sections, each with a quiz of choices among four. */
record ScratchCourse(int lessons, int questions) {
    private static final int SECTIONS = 4;

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path toy = Path.of("src/test/resources/course");
        for (String ledger : new String[] {"claims.yaml", "sources.yaml", "glossary.yaml", "places.yaml"}) {
            Files.copy(toy.resolve(ledger), folder.resolve(ledger));
        }
        String names =
                IntStream.range(0, lessons).mapToObj(ScratchCourse::folder).collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("course.yaml"), """
                title: A course to measure with
                promise: You will be able to wait.
                languages: [en]
                lessons: [%s]
                """.formatted(names));
        for (int lesson = 0; lesson < lessons; lesson++) {
            Path own = Files.createDirectories(folder.resolve(folder(lesson)));
            Files.writeString(own.resolve("lesson.md"), lesson(lesson));
            Files.writeString(own.resolve("quiz.yaml"), quiz(lesson));
        }
    }

    private static String folder(int lesson) {
        return "%02d-lesson-%d".formatted(lesson + 1, lesson + 1);
    }

    private static String lesson(int lesson) {
        String sections = IntStream.range(1, SECTIONS + 1)
                .mapToObj("## Part %d\n\nThe water rises [twice a day](claim:C01).\n"::formatted)
                .collect(Collectors.joining("\n"));
        return """
                ---
                id: lesson-%d
                title: Lesson %d
                summary: One of many.
                minutes: 8
                objectives:
                  - Say how often the water rises.
                needs: []
                ---

                %s
                """.formatted(lesson + 1, lesson + 1, sections);
    }

    private String quiz(int lesson) {
        return "title: Quiz %d\nintro: No hurry.\nquestions:\n".formatted(lesson + 1)
                + IntStream.range(0, questions)
                        .mapToObj(question ->
                                """
                                  - id: q-%d-%d
                                    kind: choice
                                    prompt: How often does the water rise, case %d of %d?
                                    certainty: ask
                                    options:
                                      - { id: once, text: Once a day, feedback: That happens on few coasts. }
                                      - { id: twice, text: Twice a day, correct: true, feedback: Gauges show it. }
                                      - { id: thrice, text: Three times a day, feedback: Nowhere. }
                                      - { id: never, text: Never, feedback: Only in lakes. }
                                    explanation: The tables show it.
                                    about: [C01]
                                    passage: %s#part-1
                                """.formatted(lesson + 1, question + 1, question + 1, lesson + 1, folder(lesson)))
                        .collect(Collectors.joining());
    }
}
