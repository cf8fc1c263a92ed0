package app.salient.account.own;

import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of who somebody is. Secrets stay out: hashes of a password, a code or a remembered browser help nobody. */
@Component
@Order(1)
class OwnAccountQuery implements OwnTables {
    @Override
    public List<OwnTable> of(PersonId person) {
        return List.of(
                new OwnTable(
                        "person",
                        "person",
                        "select id, role, name, created_at, seen_at, erase_at, passkey_only from person where id = :me"),
                new OwnTable(
                        "persistent_logins",
                        "rememberedBrowsers",
                        "select last_used from persistent_logins where username = cast(:me as varchar) order by last_used"),
                new OwnTable(
                        "passkey",
                        "passkeys",
                        "select name, made_at, used_at from passkey where person_id = :me order by made_at"),
                new OwnTable(
                        "other_sign_in",
                        "otherSignIns",
                        "select issuer, subject, made_at from other_sign_in where person_id = :me order by made_at"),
                new OwnTable(
                        "recovery_code", "recoveryCode", "select made_at from recovery_code where person_id = :me"),
                new OwnTable("sign_in_link", "signInLink", "select made_at from sign_in_link where person_id = :me"),
                new OwnTable("help_to_sign_in", "helpToSignIn", """
                        select made_at, coalesce(made_by = :me, false) as made_by_me
                        from help_to_sign_in
                        where person_id = :me or made_by = :me
                        order by made_at
                        """),
                new OwnTable("invitation", "invitations", """
                        select role, for_whom, made_at, expires_at, used_at, withdrawn_at, made_by = :me as made_by_me
                        from invitation
                        where made_by = :me or used_by = :me or withdrawn_by = :me
                        order by made_at
                        """),
                new OwnTable(
                        "merged_guest",
                        "mergedGuests",
                        "select guest_id, merged_at from merged_guest where into_id = :me order by merged_at"));
    }
}
