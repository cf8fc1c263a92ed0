package app.salient.study.kept;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.Visitor;
import app.salient.account.guest.GuestWithCookie;
import app.salient.account.guest.Merging;
import app.salient.account.own.TakingAlong;
import app.salient.study.AttemptId;
import app.salient.study.answering.AssignedQuizzes;
import app.salient.study.objection.Objecting;
import app.salient.study.reading.Reading;
import app.salient.takeout.OwnCards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "Download everything" has everything, of nobody else, and nothing that has to wait. */
abstract class OwnDataContract extends AssignedQuizzes {
    /** Kept of nobody in particular: Flyway's own list of what it has done. */
    private static final Set<String> NOBODYS = Set.of(
            "flyway_schema_history", "class_shift", "class_review", "tries_left", "write_probe", "saved_batches");

    @Autowired
    TakingAlong along;

    @Autowired
    OwnCards cards;

    @Autowired
    Reading reading;

    @Autowired
    Objecting objecting;

    @Autowired
    Merging merging;

    @Autowired
    List<OwnTables> rooms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasEveryTableThereIs() {
        assertThat(tables()).isEqualTo(exported());
    }

    @Test
    void tellsOfEveryTableInThePrivacyPageAndOfEveryListInTheFormat() throws IOException {
        String privacy = Files.readString(Path.of("docs/privacy.md"));
        String format = Files.readString(Path.of("docs/export.md"));
        assertThat(tables()).allSatisfy(table -> assertThat(privacy).contains("`" + table + "`"));
        assertThat(ownTables()).allSatisfy(table -> assertThat(format).contains("`" + table.name() + "`"));
    }

    @Test
    void hasWhatSomebodyDidAndNothingOfOthers() {
        var browser = GuestWithCookie.fresh();
        as(browser.visitor(), () -> reading.sectionRead(SEA, "who-measures"));
        as(anna, () -> merging.bring(browser.cookie()));
        AttemptId own = started(anna);
        answer(anna, own);
        handIn(anna, own);
        as(anna, () -> objecting.object(own, "sea-1", "Not where I live."));
        var ben = joined("Ben");
        handIn(ben, started(ben));

        var everything = everything(anna);
        assertThat(everything.at("/format").asString("")).isEqualTo("salient-export");
        assertThat(everything.at("/person/0/name").asString("")).isEqualTo("Anna");
        assertThat(everything.at("/attempts")).hasSize(1);
        assertThat(everything.at("/attempts/0/earned").asDouble(-1)).isEqualTo(1);
        assertThat(everything.at("/answers")).hasSize(6);
        assertThat(everything.at("/drafts/0/response/chosen/0").asString("")).isEqualTo("twice");
        assertThat(everything.at("/questions/0/prompt").asString("")).isNotEmpty();
        assertThat(everything.at("/sectionsRead/0/section").asString("")).isEqualTo("who-measures");
        assertThat(everything.at("/objections/0/body").asString("")).isEqualTo("Not where I live.");
        assertThat(everything.at("/classes/0/name").asString("")).isEqualTo("History 9B");
        assertThat(everything.at("/mergedGuests")).hasSize(1);
        assertThat(everything.toString())
                .doesNotContain(ben.id().toString())
                .doesNotContain("argon2")
                .doesNotContain("password");
    }

    @Test
    void hidesTheMarksOfAnExamUntilItsEnd() throws IOException {
        assign(exam(inHours(2), null, 1));
        AttemptId own = started(anna);
        answer(anna, own);
        handIn(anna, own);
        var during = everything(anna);
        assertThat(during.at("/attempts/0/hidden").asBoolean(false)).isTrue();
        assertThat(during.at("/attempts/0/earned").isNull()).isTrue();
        assertThat(during.at("/answers"))
                .allSatisfy(
                        answer -> assertThat(answer.at("/fraction").isNull()).isTrue());
        assertThat(csv(anna)).hasSize(1);

        clock.forward(HOUR.multipliedBy(3));
        assertThat(everything(anna).at("/attempts/0/earned").asDouble(-1)).isEqualTo(1);
        assertThat(csv(anna)).hasSizeGreaterThan(6);
    }

    @Test
    void makesNoCardsOfARunningExamAlthoughTheyWereAnsweredBefore() throws IOException {
        handIn(anna, started(anna));
        assertThat(csv(anna)).hasSizeGreaterThan(6);
        assign(exam(inHours(2), null, 1));
        assertThat(csv(anna)).hasSize(1);
    }

    @Test
    void makesNoCardsOfWhatIsNotMarkedYet() throws IOException {
        answer(anna, started(anna));
        assertThat(csv(anna)).hasSize(1);
    }

    @Test
    void saysTheRightAnswerOnTheBackOfACard() throws IOException {
        handIn(anna, started(anna));
        assertThat(String.join("\n", csv(anna))).contains("Twice a day");
    }

    private List<String> csv(Visitor who) throws IOException {
        var out = new ByteArrayOutputStream();
        as(who, () -> {
            try {
                cards.csv(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private JsonNode everything(Visitor who) {
        var out = new ByteArrayOutputStream();
        as(who, () -> along.everything(out));
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private List<OwnTable> ownTables() {
        return rooms.stream().flatMap(room -> room.of(anna.id()).stream()).toList();
    }

    private Set<String> exported() {
        return ownTables().stream().map(OwnTable::table).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tables() {
        var all = jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public'
                        """).query(String.class).list();
        var tables = new TreeSet<>(all);
        tables.removeAll(NOBODYS);
        return tables;
    }
}
