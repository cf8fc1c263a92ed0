package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;
import app.salient.lesson.reading.Wording;

/** No lesson, question, explanation or definition uses a word that the course has resolved to avoid. */
final class WordsAreNeutral implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        if (draft.wording().avoided().isEmpty()) {
            return;
        }
        for (TextToRead text : TextsToRead.of(draft)) {
            for (Wording.Avoided avoided : draft.wording().avoided()) {
                if (avoided.except().contains(text.owner())) {
                    continue;
                }
                avoided.phrases().forEach(phrase -> {
                    var match = phrase.matcher(text.text());
                    while (match.find()) {
                        if (!avoided.quotable() || !text.isQuoted(match.start())) {
                            String words = match.group().replaceAll("\\s+", " ");
                            problems.error(
                                    text.find(match.group(), text.text().substring(0, match.start())),
                                    "This course does not say \"" + words + "\": " + avoided.why(),
                                    "Write " + avoided.write()
                                            + (avoided.quotable() ? ", or quote whoever says it." : "."));
                        }
                    }
                });
            }
        }
    }
}
