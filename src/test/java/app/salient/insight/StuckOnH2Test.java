package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class StuckOnH2Test extends StuckContract {}
