package app.salient.classroom;

import app.salient.testing.OnH2;

@OnH2
class NewSignInLinkOnH2Test extends NewSignInLinkContract {}
