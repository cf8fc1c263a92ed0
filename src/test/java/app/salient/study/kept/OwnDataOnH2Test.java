package app.salient.study.kept;

import app.salient.testing.OnH2;

@OnH2
class OwnDataOnH2Test extends OwnDataContract {}
