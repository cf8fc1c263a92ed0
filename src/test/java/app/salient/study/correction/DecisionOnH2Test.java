package app.salient.study.correction;

import app.salient.testing.OnH2;

@OnH2
class DecisionOnH2Test extends DecisionContract {}
