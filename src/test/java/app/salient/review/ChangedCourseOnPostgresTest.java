package app.salient.review;

import app.salient.testing.OnPostgres;

@OnPostgres
class ChangedCourseOnPostgresTest extends ChangedCourseContract {}
