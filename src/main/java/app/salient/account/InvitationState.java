package app.salient.account;

/** What has become of an invitation. */
public enum InvitationState {
    OPEN,
    USED,
    WITHDRAWN,
    EXPIRED
}
