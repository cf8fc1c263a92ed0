package app.salient.question.choice;

import app.salient.question.Response;
import java.util.List;

/** @param chosen ids of options in the order of the course file, none twice; empty when all choices were taken back */
record ChoiceResponse(List<String> chosen) implements Response {
    ChoiceResponse {
        chosen = List.copyOf(chosen);
    }
}
