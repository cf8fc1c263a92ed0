package app.salient.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words on one topic as they travel from server to server: who says it, the topic, the words, with blanks between them. */
record Telegram(String server, String topic, List<String> words) {
    /** PostgreSQL takes less than 8,000 bytes in one notice. */
    private static final int LONGEST = 7_900;

    /** As few as hold all the words. */
    static List<Telegram> of(String server, String topic, Set<String> words) {
        List<Telegram> all = new ArrayList<>();
        List<String> some = new ArrayList<>();
        int room = LONGEST - server.length() - topic.length();
        for (String word : words) {
            if (room < word.length() + 1) {
                all.add(new Telegram(server, topic, List.copyOf(some)));
                some.clear();
                room = LONGEST - server.length() - topic.length();
            }
            some.add(word);
            room -= word.length() + 1;
        }
        all.add(new Telegram(server, topic, List.copyOf(some)));
        return all;
    }

    /** @return empty for what no Salient has sent */
    static Optional<Telegram> read(String text) {
        List<String> parts = Arrays.asList(text.split(" "));
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of(new Telegram(parts.get(0), parts.get(1), List.copyOf(parts.subList(2, parts.size()))));
    }

    String text() {
        return server + " " + topic + " " + String.join(" ", words);
    }
}
