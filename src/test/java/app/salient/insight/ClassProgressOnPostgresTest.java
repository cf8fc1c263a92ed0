package app.salient.insight;

import app.salient.testing.OnPostgres;

@OnPostgres
class ClassProgressOnPostgresTest extends ClassProgressContract {}
