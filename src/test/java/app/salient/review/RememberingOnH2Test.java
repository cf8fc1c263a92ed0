package app.salient.review;

import app.salient.testing.OnH2;

@OnH2
class RememberingOnH2Test extends RememberingContract {}
