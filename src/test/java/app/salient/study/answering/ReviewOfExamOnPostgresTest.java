package app.salient.study.answering;

import app.salient.testing.OnPostgres;

@OnPostgres
class ReviewOfExamOnPostgresTest extends ReviewOfExamContract {}
