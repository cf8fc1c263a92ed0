package app.salient.account.making;

/** What has become of an invitation. */
public enum InvitationState {
    OPEN,
    USED,
    WITHDRAWN,
    EXPIRED
}
