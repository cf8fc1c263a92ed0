package app.salient.account.tries;

import app.salient.testing.OnH2;

@OnH2
class TriesOnH2Test extends TriesContract {}
