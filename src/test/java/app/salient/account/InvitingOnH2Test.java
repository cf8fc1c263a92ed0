package app.salient.account;

import app.salient.testing.OnH2;

@OnH2
class InvitingOnH2Test extends InvitingContract {}
