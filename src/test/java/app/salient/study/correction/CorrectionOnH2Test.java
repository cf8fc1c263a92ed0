package app.salient.study.correction;

import app.salient.testing.OnH2;

@OnH2
class CorrectionOnH2Test extends CorrectionContract {}
