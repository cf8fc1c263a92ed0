-- What was told of a class, and of whom, goes with it: a class could not be deleted once a poll had told how it moved.
alter table class_shift drop constraint class_shift_classroom_fk;
alter table class_shift add constraint class_shift_classroom_fk foreign key (classroom_id) references classroom (id) on delete cascade;
alter table counted_stance drop constraint counted_stance_shift_fk;
alter table counted_stance add constraint counted_stance_shift_fk foreign key (shift_id) references class_shift (id) on delete cascade;
