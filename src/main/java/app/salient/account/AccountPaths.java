package app.salient.account;

/** Where people sign in, sign up and look after their account. */
public final class AccountPaths {
    public static final String SIGN_IN = "/login";
    public static final String KEEP_PROGRESS = "/register";
    public static final String FIRST_SIGN_IN = "/first";
    public static final String SETUP = "/setup";
    public static final String INVITED = "/invited";
    public static final String PEOPLE = "/people";
    public static final String PEOPLE_DONE = "/people/done";
    public static final String ACCOUNT = "/account";
    public static final String BRING = "/account/guest";
    public static final String RECOVER = "/recover";

    private AccountPaths() {}
}
