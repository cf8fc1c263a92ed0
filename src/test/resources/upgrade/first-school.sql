-- A school as the first schema (V1) held it: somebody of each role, one attempt handed in and one open, something in every table.
insert into person (id, version, role, name, name_folded, password_hash, created_at) values
    ('00000000-0000-4000-8000-000000000001', 3, 'INSTRUCTOR', 'Ms Harbour', 'ms harbour', '{argon2id}a', '2026-09-01 07:00:00+00'),
    ('00000000-0000-4000-8000-000000000002', 0, 'STUDENT', 'Änna Ö.', 'änna ö.', '{argon2id}b', '2026-09-01 07:05:00+00'),
    ('00000000-0000-4000-8000-000000000003', 1, 'GUEST', null, null, null, '2026-09-02 09:30:00.123456+00');

insert into persistent_logins (username, series, token, last_used) values
    ('00000000-0000-4000-8000-000000000002', 'series', 'token', '2026-09-03 10:00:00');

insert into content_revision (revision, subject, subject_id, body, first_used_at) values
    ('r1', 'QUESTION', 'sea-1', '{"prompt": "How often does the tide come, \"roughly\"?"}', '2026-09-01 08:00:00+00'),
    ('r2', 'QUESTION', 'sea-2', '{"prompt": "Море"}', '2026-09-01 08:00:00+00');

insert into attempt (id, version, learner_id, quiz_id, kind, seed, started_at, handed_in_at, open_slot, earned, possible) values
    ('00000000-0000-4000-8000-000000000011', 2, '00000000-0000-4000-8000-000000000002', 'reading-the-sea', 'GRADED',
        -9007199254740993, '2026-09-01 08:00:00+00', '2026-09-01 08:20:00+00', null, 1.25, 2),
    ('00000000-0000-4000-8000-000000000012', 1, '00000000-0000-4000-8000-000000000002', 'neutral-ports', 'PRACTICE',
        42, '2026-09-02 08:00:00+00', null, 'OPEN', null, null),
    ('00000000-0000-4000-8000-000000000013', 0, '00000000-0000-4000-8000-000000000003', 'reading-the-sea', 'GRADED',
        7, '2026-09-02 09:31:00+00', null, 'OPEN', null, null);

insert into attempt_question (attempt_id, position, question_id, revision) values
    ('00000000-0000-4000-8000-000000000011', 0, 'sea-1', 'r1'),
    ('00000000-0000-4000-8000-000000000011', 1, 'sea-2', 'r2'),
    ('00000000-0000-4000-8000-000000000012', 0, 'sea-2', 'r2'),
    ('00000000-0000-4000-8000-000000000013', 0, 'sea-1', 'r1');

insert into draft (id, version, attempt_id, question_id, client_sequence, response, certainty, client_at, saved_at) values
    ('00000000-0000-4000-8000-000000000021', 4, '00000000-0000-4000-8000-000000000011', 'sea-1', 1756713600000,
        '{"kind":"choice","chosen":["twice"]}', 'SURE', '2026-09-01 08:01:00+00', '2026-09-01 08:01:00.5+00'),
    ('00000000-0000-4000-8000-000000000022', 0, '00000000-0000-4000-8000-000000000012', 'sea-2', 1, null, null, null,
        '2026-09-02 08:01:00+00');

insert into answer (id, version, attempt_id, question_id, revision, response, certainty, outcome, fraction, points, graded_at) values
    ('00000000-0000-4000-8000-000000000031', 0, '00000000-0000-4000-8000-000000000011', 'sea-1', 'r1',
        '{"kind":"choice","chosen":["twice"]}', 'SURE', 'SCORED', 1, 1, '2026-09-01 08:20:00+00'),
    ('00000000-0000-4000-8000-000000000032', 0, '00000000-0000-4000-8000-000000000011', 'sea-2', 'r2', null, 'GUESS', 'INCOMPLETE',
        0.25, 1, '2026-09-01 08:20:00+00');

insert into section_read (id, version, learner_id, lesson_id, section, read_at) values
    ('00000000-0000-4000-8000-000000000041', 0, '00000000-0000-4000-8000-000000000003', 'reading-the-sea', 'who-measures',
        '2026-09-02 09:30:30+00');

insert into classroom (id, version, name, join_code, instructor_id, zone, created_at) values
    ('00000000-0000-4000-8000-000000000051', 0, 'History 9B', 'ABCD2345', '00000000-0000-4000-8000-000000000001', 'Europe/Kyiv',
        '2026-09-01 07:10:00+00');

insert into enrolment (id, version, classroom_id, learner_id, joined_at) values
    ('00000000-0000-4000-8000-000000000061', 0, '00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000002',
        '2026-09-01 07:20:00+00');
