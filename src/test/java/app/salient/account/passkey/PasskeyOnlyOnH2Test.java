package app.salient.account.passkey;

import app.salient.testing.OnH2;

@OnH2
class PasskeyOnlyOnH2Test extends PasskeyOnlyContract {}
