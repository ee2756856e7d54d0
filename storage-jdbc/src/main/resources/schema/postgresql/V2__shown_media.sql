-- which revisions show a medium

create index if not exists lj_ix_revision_medium on lj_revision_medium (setting_id, medium_id);

-- the last statement says that all of the above is there

create or replace view lj_schema_version as select 2 as version;
