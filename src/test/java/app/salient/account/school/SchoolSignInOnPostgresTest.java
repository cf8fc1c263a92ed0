package app.salient.account.school;

import app.salient.testing.OnPostgres;

@OnPostgres
class SchoolSignInOnPostgresTest extends SchoolSignInContract {}
