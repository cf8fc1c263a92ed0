package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.signin.PasswordRules;

/** What is wrong with a password, in words. */
final class PasswordWords {
    private PasswordWords() {}

    static String of(PasswordRules.Fault fault) {
        return switch (fault) {
            case TOO_SHORT -> text("account.password.short", PasswordRules.SHORTEST);
            case TOO_LONG -> text("account.password.long", PasswordRules.LONGEST);
            case TOO_COMMON -> text("account.password.common");
        };
    }
}
