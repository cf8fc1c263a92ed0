package app.salient.classroom;

import app.salient.testing.OnPostgres;

@OnPostgres
class ClassRecordOnPostgresTest extends ClassRecordContract {}
