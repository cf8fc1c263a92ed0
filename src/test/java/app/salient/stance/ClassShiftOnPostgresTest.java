package app.salient.stance;

import app.salient.testing.OnPostgres;

@OnPostgres
class ClassShiftOnPostgresTest extends ClassShiftContract {}
