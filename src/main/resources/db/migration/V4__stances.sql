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

-- How a class moved between the two askings of a poll, in words, as it was told once: about all who had answered both by then.
-- Never about fewer than five, and never anew before five more have answered; see docs/decisions. Holds nobody's answer.
create table class_shift (
    id uuid not null,
    version integer not null,
    classroom_id uuid not null,
    lesson_id varchar(80) not null,
    block varchar(60) not null,
    answers integer not null,
    told text not null,
    told_at timestamp with time zone not null,
    constraint class_shift_pk primary key (id),
    constraint class_shift_once unique (classroom_id, lesson_id, block, answers),
    constraint class_shift_classroom_fk foreign key (classroom_id) references classroom (id),
    constraint class_shift_answers_enough check (answers >= 5)
);
