-- Where somebody was last in a lesson: the section in view, to go on there on any device.
create table reading_place (
    id uuid not null,
    version integer not null,
    learner_id uuid not null,
    lesson_id varchar(80) not null,
    section varchar(120) not null,
    seen_at timestamp with time zone not null,
    constraint reading_place_pk primary key (id),
    constraint reading_place_once unique (learner_id, lesson_id),
    constraint reading_place_learner_fk foreign key (learner_id) references person (id)
);
