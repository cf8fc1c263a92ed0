package app.salient.classroom;

import app.salient.testing.OnPostgres;

@OnPostgres
class EnrollingOnPostgresTest extends EnrollingContract {}
