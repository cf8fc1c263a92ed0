package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.ClockAhead;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.live.CourseOnDisk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewsTest extends BrowserlessTest {
    @TempDir
    Path folder;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.salient.lesson.ui");
    }

    @Test
    void showsAClaimWithAllWeKnowOfIt() {
        show(claims(sample()));
        ListItem entry = find(ListItem.class).withId("C02").single();
        assertThat(html(entry))
                .contains("data-kind=\"official-claim\"")
                .contains("Official claim <a href=\"#C02\">C02</a>")
                .contains("The range in the bay reaches 16 metres.")
                .contains("<dd>the Harbour Office</dd>")
                .contains("<dd>3 May 2025</dd>")
                .contains("data-verdict=\"contested\">Contested</span>")
                .contains("C: said by an interested party, not verified")
                .contains("<p>Others measured less.</p>")
                .contains(
                        "<a class=\"source\" href=\"/sources#S02\">S02</a> Harbour Office, Notice on the range, 3 May 2025")
                .contains("Not seen by us")
                .contains("<a href=\"/lesson/reading-the-sea#who-measures\">Reading the sea: Who measures</a>");
    }

    @Test
    void leadsBackToEverySentence() {
        show(claims(sample()));
        assertThat(html(find(ListItem.class).withId("C02").single()))
                .contains("<a class=\"phrase\" href=\"/lesson/reading-the-sea#claim.C02.1\">");
    }

    @Test
    @SuppressWarnings("unchecked")
    void narrowsClaimsDownByKind() {
        show(claims(sample()));
        var kind = (Select<String>) find(Select.class).all().getFirst();
        test(kind).selectItem("Official claim");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getId().orElse(""))
                .containsExactly("C02");
        assertThat(count()).isEqualTo("1 claim");
    }

    @Test
    void hidesClaimsThatLackASearchedWordAndCountsTheRest() {
        show(claims(sample()));
        test(find(TextField.class).single()).setValue("RANGE  official");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getId().orElse(""))
                .containsExactly("C02");
        assertThat(count()).isEqualTo("1 claim");
        test(find(TextField.class).single()).setValue("nothing like it");
        assertThat(count()).isEqualTo("No claims");
        test(find(TextField.class).single()).setValue("");
        assertThat(count()).isEqualTo("3 claims");
    }

    @Test
    void showsSourcesWithTheirAddressAndNote() {
        show(sources(sample()));
        assertThat(html(find(ListItem.class).withId("S01").single()))
                .contains("<a href=\"https://tides.example/tables\" rel=\"noopener nofollow\">Tide tables</a>")
                .contains("Read in full");
        assertThat(html(find(ListItem.class).withId("S02").single())).contains("Known from a newspaper only.");
    }

    @Test
    void showsTermsAndPlaces() {
        show(glossary(sample()));
        Div neap = find(Div.class).withId("neap").single();
        assertThat(neap.getElement().getTextRecursively()).contains("Neap tide").contains("Also: neaps");
        DescriptionList.Description bay = find(
                        DescriptionList.Description.class,
                        find(Div.class).withId("place-bay").single())
                .withClassName("facts")
                .single();
        assertThat(bay.getElement().getTextRecursively()).contains("Pitkälahti").contains("61.50° N, 20.25° W");
    }

    @Test
    void writesAuthorsTextAsText() {
        show(claims(lessons(SampleCourse.in(folder)
                .replace("claims.yaml", "whose: tide tables", "whose: <img src=x onerror=alert(1)>"))));
        assertThat(html(find(ListItem.class).withId("C01").single()))
                .contains("&lt;img src=x")
                .doesNotContain("<img");
    }

    private Lessons sample() {
        return lessons(SampleCourse.in(folder));
    }

    private static Lessons lessons(SampleCourse course) {
        return new CourseOnDisk(course.folder(), new ClockAhead());
    }

    private static ClaimsView claims(Lessons lessons) {
        return new ClaimsView(lessons, new Mentions(lessons));
    }

    private static SourcesView sources(Lessons lessons) {
        return new SourcesView(lessons, new Mentions(lessons));
    }

    private static GlossaryView glossary(Lessons lessons) {
        return new GlossaryView(lessons, new Mentions(lessons));
    }

    private static void show(Component view) {
        UI.getCurrent().add(view);
    }

    private static String html(Component component) {
        return component.getElement().getProperty("innerHTML", "");
    }

    private String count() {
        return find(Paragraph.class).withClassName("filter-count").single().getText();
    }
}
