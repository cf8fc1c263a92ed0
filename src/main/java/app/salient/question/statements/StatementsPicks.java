package app.salient.question.statements;

import app.salient.question.Pick;
import app.salient.question.Placed;
import java.util.List;

/** Which column each row was put in. */
final class StatementsPicks {
    private StatementsPicks() {}

    static List<Pick> all(StatementsQuestion question) {
        return question.rows().stream()
                .flatMap(row -> question.columns().stream().map(column -> pick(row, column)))
                .toList();
    }

    static List<Pick> of(StatementsQuestion question, StatementsResponse response) {
        return question.rows().stream()
                .flatMap(row -> question.columns().stream()
                        .filter(column -> column.id().equals(response.answers().get(row.id())))
                        .map(column -> pick(row, column)))
                .toList();
    }

    private static Pick pick(Placed row, StatementsQuestion.Column column) {
        return new Pick(row.text().text(), column.text().text(), row.place().equals(column.id()));
    }
}
