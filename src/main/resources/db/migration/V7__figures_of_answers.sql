-- Portable SQL for H2 and PostgreSQL. A landed migration never changes.

-- What the statistics of a class read of an answer, so that they need not fetch what was written in it.
create index answer_figures on answer (attempt_id, question_id, outcome, fraction, certainty, revision);
