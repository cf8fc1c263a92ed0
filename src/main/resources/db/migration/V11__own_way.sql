-- The way through the course that somebody took: the short one or the full one. No row: the one that was proposed.
create table chosen_route (
    learner_id uuid not null,
    version integer not null,
    route varchar(8) not null,
    chosen_at timestamp with time zone not null,
    constraint chosen_route_pk primary key (learner_id),
    constraint chosen_route_known check (route in ('SHORT', 'FULL')),
    constraint chosen_route_learner_fk foreign key (learner_id) references person (id)
);
