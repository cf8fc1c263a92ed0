package app.salient.stance;

import app.salient.testing.OnH2;

@OnH2
class StanceTracesOnH2Test extends StanceTracesContract {}
