package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class CountingOnH2Test extends CountingContract {}
