package app.salient.faults;

import app.salient.question.Question;
import app.salient.question.Questions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a killed server has left on its disk, read past all of Salient's own code from a copy: the file itself is for the next
 * server to open.
 */
final class StoredAnswers {
    private static final List<String> FILES = List.of("salient.mv.db", "database.secret");

    private final Map<String, Question> questions;
    private final Map<UUID, Integer> attempts = new HashMap<>();
    private final Set<UUID> handedIn = new HashSet<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, String> graded = new HashMap<>();
    private final Map<UUID, Integer> gradedQuestions = new HashMap<>();

    record Draft(long sequence, JsonNode response) {}

    private StoredAnswers(List<Question> questions) {
        this.questions = questions.stream()
                .collect(Collectors.toMap(question -> question.id().value(), question -> question));
    }

    /** @param scratch an empty folder */
    static StoredAnswers copied(Path data, Path scratch, List<Question> questions) {
        try {
            for (String file : FILES) {
                Files.copy(data.resolve(file), scratch.resolve(file));
            }
            var stored = new StoredAnswers(questions);
            stored.read(JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:h2:file:" + scratch.toAbsolutePath().resolve("salient"),
                    "salient",
                    Files.readString(scratch.resolve("database.secret")).strip())));
            for (String file : FILES) {
                Files.deleteIfExists(scratch.resolve(file));
            }
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JdbcClient file) {
        for (var row : rows(file, "attempt", "select id, handed_in_at from attempt")) {
            attempts.put((UUID) row.get("id"), 0);
            if (row.get("handed_in_at") != null) {
                handedIn.add((UUID) row.get("id"));
            }
        }
        for (var row : rows(file, "attempt_question", "select attempt_id from attempt_question")) {
            attempts.merge((UUID) row.get("attempt_id"), 1, Integer::sum);
        }
        for (var row : rows(file, "draft", "select attempt_id, question_id, client_sequence, response from draft")) {
            long sequence = Long.parseLong(String.valueOf(row.get("client_sequence")));
            once(drafts, row, new Draft(sequence, json(row.get("response"))));
        }
        for (var row : rows(file, "answer", "select attempt_id, question_id, response from answer")) {
            once(graded, row, json(row.get("response")).toString());
            gradedQuestions.merge((UUID) row.get("attempt_id"), 1, Integer::sum);
        }
    }

    /** All of them, once each: a scan of the table and its count agree. */
    private static List<Map<String, Object>> rows(JdbcClient file, String table, String select) {
        var rows = file.sql(select).query().listOfRows();
        long counted =
                file.sql("select count(*) from " + table).query(Long.class).single();
        if (counted != rows.size()) {
            throw new AssertionError(table + " holds " + rows.size() + " rows and counts " + counted);
        }
        return rows;
    }

    private static <T> void once(Map<String, T> all, Map<String, Object> row, T one) {
        String place = place((UUID) row.get("attempt_id"), (String) row.get("question_id"));
        if (all.put(place, one) != null) {
            throw new AssertionError(place + " is there twice");
        }
    }

    private static String place(@Nullable UUID attempt, @Nullable String question) {
        return question + " of " + attempt;
    }

    private static JsonNode json(@Nullable Object text) {
        return JsonMapper.shared().readTree(text == null ? "null" : text.toString());
    }

    Set<UUID> attempts() {
        return attempts.keySet();
    }

    /** How many it asks. */
    int questions(UUID attempt) {
        return attempts.getOrDefault(attempt, 0);
    }

    boolean isHandedIn(UUID attempt) {
        return handedIn.contains(attempt);
    }

    int gradedQuestions(UUID attempt) {
        return gradedQuestions.getOrDefault(attempt, 0);
    }

    @Nullable
    Draft draft(UUID attempt, String question) {
        return drafts.get(place(attempt, question));
    }

    @Nullable
    String graded(UUID attempt, String question) {
        return graded.get(place(attempt, question));
    }

    /** The form in which an answer is kept. */
    JsonNode asStored(String question, String sent) {
        return json(Questions.accept(java.util.Objects.requireNonNull(questions.get(question)), sent));
    }
}
