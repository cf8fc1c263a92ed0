package app.salient.account.own;

import app.salient.account.People;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.signin.StrongerSignIn;
import org.springframework.stereotype.Component;

/** Who teaches, or lets others in, and is a learner for now: the server asks for a passkey, and they did not come in by one. */
@Component
public class OnlyALearner {
    private final People people;
    private final StrongerSignIn stronger;

    OnlyALearner(People people, StrongerSignIn stronger) {
        this.people = people;
        this.stronger = stronger;
    }

    public boolean is(Visitor visitor) {
        return visitor.role() == Role.STUDENT
                && stronger.isDemanded()
                && people.findById(visitor.id()).filter(stronger::isDemandedOf).isPresent();
    }
}
