package app.salient.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.making.Inviting;
import app.salient.testing.Cast;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an admin sees and does: accounts, and nothing of classes. */
class PeopleViewTest extends ViewTest {
    @Autowired
    Inviting inviting;

    private final String forWhom = "Mr Niemi " + UUID.randomUUID();

    @Override
    protected Visitor visitor() {
        return cast.admin("Root");
    }

    @Test
    void showsALinkOnceAndWhatBecomesOfIt() {
        open("people");
        test(field("For whom")).setValue(forWhom);
        press("Make a link");
        assertThat(find(TextField.class, screen())
                        .withCaption("Link for " + forWhom)
                        .single()
                        .getValue())
                .contains("/invited/");
        assertThat(words()).contains("invited by Root", "open until");
        open("people");
        assertThat(words()).contains(forWhom).doesNotContain("/invited/");
    }

    @Test
    void asksForWhomALinkIs() {
        open("people");
        press("Make a link");
        assertThat(field("For whom").getErrorMessage()).startsWith("Say whom the link is for");
    }

    @Test
    void helpsSomebodyInWhoCannotSignIn() {
        var teacher = cast.instructor("Ms Virta");
        open("people");
        test(field("The name they sign in by")).setValue("nobody of this name");
        press("Make a sign-in link");
        assertThat(field("The name they sign in by").getErrorMessage()).startsWith("Nobody signs in by this name");
        test(field("The name they sign in by")).setValue(Cast.signInName(teacher));
        press("Make a sign-in link");
        assertThat(words()).contains("sign in as Ms Virta, an instructor");
        press("No");
        press("Make a sign-in link");
        press("Yes, make a link for Ms Virta");
        assertThat(find(TextField.class, screen())
                        .withCaption("Link for Ms Virta")
                        .all())
                .hasSize(1);
        open("people");
        assertThat(words()).doesNotContain("Link for Ms Virta");
    }

    @Test
    void greetsWhoeverHasTheLinkAndSaysSoWhenItLeadsNowhere() {
        String path = inviting.invite(Role.INSTRUCTOR, forWhom).path();
        open(path.substring(1));
        assertThat(title()).isEqualTo("You are invited");
        assertThat(find(PasswordField.class, screen()).all()).hasSize(1);
        open("invited/rubbish");
        assertThat(title()).isEqualTo("This link leads nowhere");
    }

    @Test
    void leadsAnAdminToNoScreenOfAClass() {
        for (String address : List.of("teach", "content", "teach/class/" + UUID.randomUUID())) {
            open(address);
            assertThat(title()).as(address).isEqualTo("There is nothing at this address");
        }
    }

    private TextField field(String label) {
        return find(TextField.class, screen()).withCaption(label).single();
    }
}
