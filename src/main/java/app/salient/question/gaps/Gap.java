package app.salient.question.gaps;

import app.salient.formats.Markdown;
import app.salient.question.TypedKey;
import java.util.List;
import java.util.Optional;

/** One gap of a text; its id is what the text calls it. */
sealed interface Gap {
    String id();

    /** @param filled what was typed, or the id of the option that was chosen */
    boolean earns(String filled);

    /** What belongs there, in Markdown. */
    String shown();

    record Typed(String id, TypedKey key) implements Gap {
        @Override
        public String shown() {
            return key.shown();
        }

        @Override
        public boolean earns(String filled) {
            return key.earns(key.judge(filled));
        }
    }

    /**
     * @param shuffled whether each attempt has its own order
     * @param options 2 to 9, exactly one of them right
     */
    record Chosen(String id, boolean shuffled, List<Option> options) implements Gap {
        public Chosen {
            options = List.copyOf(options);
            long right = options.stream().filter(Option::correct).count();
            if (right != 1) {
                throw new IllegalArgumentException(right + " right options in gap " + id);
            }
        }

        @Override
        public boolean earns(String filled) {
            return right().id().equals(filled);
        }

        @Override
        public String shown() {
            return right().text().text();
        }

        Option right() {
            return options.stream().filter(Option::correct).findFirst().orElseThrow();
        }

        Optional<Option> option(String option) {
            return options.stream().filter(it -> it.id().equals(option)).findFirst();
        }
    }

    record Option(String id, Markdown text, boolean correct, Markdown feedback) {}
}
