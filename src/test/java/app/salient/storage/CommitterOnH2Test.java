package app.salient.storage;

import app.salient.testing.OnH2;

@OnH2
class CommitterOnH2Test extends CommitterContract {}
