package app.salient.classroom;

import app.salient.testing.OnPostgres;

@OnPostgres
class NewSignInLinkOnPostgresTest extends NewSignInLinkContract {}
