package app.salient.account.guest;

import app.salient.testing.OnH2;

@OnH2
class RecoveryOnH2Test extends RecoveryContract {}
