-- Portable SQL for H2 and PostgreSQL. A landed migration never changes.

-- Who someone is. A guest has neither name nor password until they keep their progress.
create table person (
    id uuid not null,
    version integer not null,
    role varchar(16) not null,
    name varchar(60),
    name_folded varchar(180),
    password_hash varchar(300),
    created_at timestamp with time zone not null,
    constraint person_pk primary key (id),
    constraint person_name_unique unique (name_folded),
    constraint person_role_known check (role in ('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')),
    constraint person_account_complete check (
        (role = 'GUEST' and name is null and name_folded is null and password_hash is null)
        or (role <> 'GUEST' and name is not null and name_folded is not null and password_hash is not null)
    )
);

-- Remembered browsers, in the layout Spring Security's persistent tokens expect; username holds the person's id.
create table persistent_logins (
    username varchar(64) not null,
    series varchar(64) not null,
    token varchar(64) not null,
    last_used timestamp not null,
    constraint persistent_logins_pk primary key (series)
);
create index persistent_logins_username on persistent_logins (username);

-- The text of each version of a question that anybody was ever asked, once, so that old attempts stay readable.
create table content_revision (
    revision varchar(64) not null,
    subject varchar(16) not null,
    subject_id varchar(80) not null,
    body text not null,
    first_used_at timestamp with time zone not null,
    constraint content_revision_pk primary key (revision)
);
create index content_revision_subject on content_revision (subject_id);

-- A learner's one try at one quiz. open_slot is 'OPEN' until hand-in and null after: its unique constraint is what
-- allows at most one open attempt per learner and quiz on every database.
create table attempt (
    id uuid not null,
    version integer not null,
    learner_id uuid not null,
    quiz_id varchar(120) not null,
    kind varchar(16) not null,
    seed bigint not null,
    started_at timestamp with time zone not null,
    handed_in_at timestamp with time zone,
    open_slot varchar(4),
    earned double precision,
    possible double precision,
    constraint attempt_pk primary key (id),
    constraint attempt_learner_fk foreign key (learner_id) references person (id),
    constraint attempt_one_open unique (learner_id, quiz_id, open_slot),
    constraint attempt_kind_known check (kind in ('PRACTICE', 'GRADED', 'REVIEW', 'LIVE')),
    constraint attempt_open_or_handed_in check (
        (handed_in_at is null and open_slot = 'OPEN' and earned is null and possible is null)
        or (handed_in_at is not null and open_slot is null and earned is not null and possible is not null)
    )
);
create index attempt_quiz on attempt (quiz_id);

-- Which questions an attempt holds, in which order, in which version.
create table attempt_question (
    attempt_id uuid not null,
    position integer not null,
    question_id varchar(80) not null,
    revision varchar(64) not null,
    constraint attempt_question_pk primary key (attempt_id, position),
    constraint attempt_question_once unique (attempt_id, question_id),
    constraint attempt_question_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint attempt_question_revision_fk foreign key (revision) references content_revision (revision)
);

-- The latest response to each question of an attempt, as the browser sent it and before any grading.
create table draft (
    id uuid not null,
    version integer not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    client_sequence bigint not null,
    response text,
    certainty varchar(8),
    client_at timestamp with time zone,
    saved_at timestamp with time zone not null,
    constraint draft_pk primary key (id),
    constraint draft_once unique (attempt_id, question_id),
    constraint draft_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint draft_certainty_known check (certainty in ('GUESS', 'THINK', 'SURE'))
);

-- A graded response. Recomputable at any time from response and revision.
create table answer (
    id uuid not null,
    version integer not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    revision varchar(64) not null,
    response text,
    certainty varchar(8),
    outcome varchar(12) not null,
    fraction double precision not null,
    points double precision not null,
    graded_at timestamp with time zone not null,
    constraint answer_pk primary key (id),
    constraint answer_once unique (attempt_id, question_id),
    constraint answer_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint answer_revision_fk foreign key (revision) references content_revision (revision),
    constraint answer_fraction_range check (fraction >= 0 and fraction <= 1),
    constraint answer_outcome_known check (outcome in ('SCORED', 'AWAITING', 'INCOMPLETE'))
);
create index answer_question on answer (question_id);

-- Which sections of which lessons somebody has read to the end.
create table section_read (
    id uuid not null,
    version integer not null,
    learner_id uuid not null,
    lesson_id varchar(80) not null,
    section varchar(120) not null,
    read_at timestamp with time zone not null,
    constraint section_read_pk primary key (id),
    constraint section_read_once unique (learner_id, lesson_id, section),
    constraint section_read_learner_fk foreign key (learner_id) references person (id)
);

-- A group of learners and the instructor who follows them.
create table classroom (
    id uuid not null,
    version integer not null,
    name varchar(80) not null,
    join_code varchar(12) not null,
    instructor_id uuid not null,
    zone varchar(60) not null,
    created_at timestamp with time zone not null,
    constraint classroom_pk primary key (id),
    constraint classroom_code_unique unique (join_code),
    constraint classroom_instructor_fk foreign key (instructor_id) references person (id)
);

-- Who belongs to which class.
create table enrolment (
    id uuid not null,
    version integer not null,
    classroom_id uuid not null,
    learner_id uuid not null,
    joined_at timestamp with time zone not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_once unique (classroom_id, learner_id),
    constraint enrolment_classroom_fk foreign key (classroom_id) references classroom (id),
    constraint enrolment_learner_fk foreign key (learner_id) references person (id)
);
create index enrolment_learner on enrolment (learner_id);
