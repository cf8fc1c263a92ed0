package app.salient.study.reading;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a reader is, on a real database. */
abstract class ReadingContract {
    private static final String SEA = "reading-the-sea";

    @Autowired
    Reading reading;

    @Autowired
    ProgressQuery progress;

    @Autowired
    Cast cast;

    private Visitor anna;

    @BeforeEach
    void anna() {
        anna = cast.student("Anna");
    }

    @Test
    void keepsThePlaceWhereTheReaderWasLast() {
        as(anna, () -> reading.sectionInView(SEA, "twice-a-day"));
        as(anna, () -> reading.sectionInView(SEA, "who-measures"));
        assertThat(as(anna, progress::own).placeIn(SEA)).contains("who-measures");
    }

    @Test
    void isNotReadingToTheEnd() {
        as(anna, () -> reading.sectionInView(SEA, "twice-a-day"));
        assertThat(as(anna, progress::own).readIn(SEA)).isEmpty();
    }

    @Test
    void keepsNoPlaceThatTheCourseDoesNotHave() {
        as(anna, () -> reading.sectionInView(SEA, "no-such-section"));
        as(anna, () -> reading.sectionInView("no-such-lesson", "twice-a-day"));
        assertThat(as(anna, progress::own).places()).isEmpty();
    }

    @Test
    void keepsThePlaceToItsReader() {
        as(anna, () -> reading.sectionInView(SEA, "twice-a-day"));
        assertThat(as(cast.student("Bo"), progress::own).places()).isEmpty();
    }
}
