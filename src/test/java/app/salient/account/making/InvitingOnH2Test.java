package app.salient.account.making;

import app.salient.testing.OnH2;

@OnH2
class InvitingOnH2Test extends InvitingContract {}
