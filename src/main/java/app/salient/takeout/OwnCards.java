package app.salient.takeout;

import app.salient.study.kept.LearnedQuestions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The visitor's cards, for other programs to learn from. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class OwnCards {
    private final LearnedQuestions learned;
    private final AnkiPackage anki;

    OwnCards(LearnedQuestions learned, AnkiPackage anki) {
        this.learned = learned;
        this.anki = anki;
    }

    /** Three columns with a head: front, back, topic; UTF-8 as RFC 4180 has it. */
    public void csv(OutputStream out) throws IOException {
        CardsCsv.write(cards(), out);
    }

    /** An {@code .apkg} that Anki imports. */
    public void apkg(OutputStream out) throws IOException {
        anki.write(cards(), out);
    }

    private List<Card> cards() {
        return learned.own().stream().map(Card::of).toList();
    }
}
