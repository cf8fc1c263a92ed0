-- What a learner answered in a poll or decided in a scene, step by step. It has no key and is never marked. Only the room
-- stance reads this table, and shows a row to nobody but the learner it belongs to.
create table stance (
    id uuid not null,
    version integer not null,
    learner_id uuid not null,
    lesson_id varchar(80) not null,
    block varchar(60) not null,
    step varchar(8) not null,
    pick varchar(60) not null,
    certainty varchar(8),
    reason varchar(60),
    note varchar(1000),
    client_sequence bigint not null,
    saved_at timestamp with time zone not null,
    constraint stance_pk primary key (id),
    constraint stance_once unique (learner_id, lesson_id, block, step),
    constraint stance_learner_fk foreign key (learner_id) references person (id),
    constraint stance_step_known check (step in ('BEFORE', 'AFTER', 'CHOICE', 'EXPECTED')),
    constraint stance_certainty_known check (certainty in ('LOW', 'MIDDLE', 'HIGH'))
);
create index stance_block on stance (lesson_id, block, step);

-- How part of a class moved between the two askings of a poll, in words, as it was told once and for ever: about five or more
-- who had answered both by then and are in no other part; see docs/decisions. Holds nobody's answer.
create table class_shift (
    id uuid not null,
    version integer not null,
    classroom_id uuid not null,
    lesson_id varchar(80) not null,
    block varchar(60) not null,
    part integer not null,
    answers integer not null,
    told text not null,
    told_at timestamp with time zone not null,
    constraint class_shift_pk primary key (id),
    constraint class_shift_once unique (classroom_id, lesson_id, block, part),
    constraint class_shift_classroom_fk foreign key (classroom_id) references classroom (id),
    constraint class_shift_answers_enough check (answers >= 5)
);

-- Who is in one of those parts, so that nobody is ever in two. Says that somebody answered, not what.
create table counted_stance (
    id uuid not null,
    shift_id uuid not null,
    learner_id uuid not null,
    constraint counted_stance_pk primary key (id),
    constraint counted_stance_once unique (shift_id, learner_id),
    constraint counted_stance_shift_fk foreign key (shift_id) references class_shift (id),
    constraint counted_stance_learner_fk foreign key (learner_id) references person (id)
);
create index counted_stance_learner on counted_stance (learner_id);
