package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class AccountDeedsOnH2Test extends AccountDeedsContract {}
