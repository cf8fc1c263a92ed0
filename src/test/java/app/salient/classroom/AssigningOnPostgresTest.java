package app.salient.classroom;

import app.salient.testing.OnPostgres;

@OnPostgres
class AssigningOnPostgresTest extends AssigningContract {}
