package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class LiveClassOnH2Test extends LiveClassContract {}
