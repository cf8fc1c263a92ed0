package app.salient.account.passkey;

import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.signin.StrongerSignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Of whom a passkey is asked: of whoever has chosen so, and, where the server says so, of instructors and admins. */
@Component
class PasskeyDemand implements StrongerSignIn {
    private final Passkeys passkeys;
    private final boolean ofStaff;

    /** @param ofStaff setting of whoever runs the server */
    PasskeyDemand(Passkeys passkeys, @Value("${salient.staff-needs-passkey:false}") boolean ofStaff) {
        this.passkeys = passkeys;
        this.ofStaff = ofStaff;
    }

    @Override
    public boolean refusesPasswordAlone(Person person) {
        return person.passkeyOnly() || isDemandedOf(person) && hasOne(person);
    }

    @Override
    public Visitor visitor(Person person) {
        return isDemandedOf(person) && !hasOne(person) ? person.visitor().asLearner() : person.visitor();
    }

    @Override
    public boolean isDemanded() {
        return ofStaff;
    }

    @Override
    public boolean isDemandedOf(Person person) {
        return ofStaff && (person.role() == Role.INSTRUCTOR || person.role() == Role.ADMIN);
    }

    private boolean hasOne(Person person) {
        return passkeys.countByPersonId(person.id()) > 0;
    }
}
