package app.salient.stance;

import app.salient.testing.OnH2;

@OnH2
class StanceOnH2Test extends StanceContract {}
