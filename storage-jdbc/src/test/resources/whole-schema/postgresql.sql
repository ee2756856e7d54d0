-- The schema of this release for PostgreSQL, written out at once. A new script of the schema changes this file too.

create table lj_audit_head (
  setting_id uuid not null, line_number bigint not null, digest varchar(64) not null, primary key (setting_id));

create table lj_audit_line (
  setting_id uuid not null, line_number bigint not null, made_at bigint not null, person_id uuid not null,
  capacity varchar(40) not null, place varchar(40) not null, act varchar(200) not null, subject_id uuid,
  outcome varchar(40) not null, codes text not null, remark text not null, previous varchar(64) not null,
  digest varchar(64) not null, primary key (setting_id, line_number));

create table lj_child (
  setting_id uuid not null, child_id uuid not null, given_name varchar(200) not null,
  family_name varchar(200) not null, known_as varchar(200), former_names text not null, born date not null,
  external_ref text, version bigint not null, primary key (setting_id, child_id));

create table lj_comment (
  setting_id uuid not null, comment_id uuid not null, entry_id uuid not null, child_id uuid not null,
  kind varchar(40) not null, author_id uuid not null, capacity varchar(40) not null, body text not null,
  reply_to uuid, written_at bigint not null, state varchar(40) not null, removed_by varchar(40), removed_at bigint,
  version bigint not null, primary key (setting_id, comment_id));
create index lj_ix_comment_state on lj_comment (setting_id, state, written_at, comment_id);
create index lj_ix_comment_thread on lj_comment (setting_id, child_id, entry_id, written_at, comment_id);

create table lj_consent_answer (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, purpose varchar(40) not null, answer varchar(40) not null, form varchar(64) not null,
  channel varchar(40) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_consent_answer_child on lj_consent_answer (setting_id, child_id);

create table lj_consent_resolution (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  purpose varchar(40) not null, because text not null, primary key (setting_id, fact_id, revision));
create index lj_ix_consent_resolution_child on lj_consent_resolution (setting_id, child_id);

create table lj_cover (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, primary key (setting_id, fact_id, revision));
create index lj_ix_cover_child on lj_cover (setting_id, child_id);
create index lj_ix_cover_person on lj_cover (setting_id, person_id);

create table lj_delivery (
  setting_id uuid not null, person_id uuid not null, entry_id uuid not null, revision int not null,
  medium_id uuid not null, capacity varchar(40) not null, made_at bigint not null,
  primary key (setting_id, person_id, entry_id, revision, medium_id));
create index lj_ix_delivery_entry on lj_delivery (setting_id, entry_id, made_at, person_id);

create table lj_enrolment (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  family_access_until bigint not null, primary key (setting_id, fact_id, revision));
create index lj_ix_enrolment_child on lj_enrolment (setting_id, child_id);

create table lj_entry (
  setting_id uuid not null, entry_id uuid not null, kind varchar(40) not null, author_id uuid not null,
  keeper_id uuid not null, occurred_at bigint not null, created_at bigint not null, version bigint not null,
  primary key (setting_id, entry_id));

create table lj_face (
  setting_id uuid not null, entry_id uuid not null, side smallint not null, revision int not null,
  shelf smallint not null, keeper_id uuid not null, occurred_at bigint not null, state varchar(40) not null,
  since bigint not null, moved_by uuid not null, why text not null, remark text not null,
  primary key (setting_id, entry_id, side));
create index lj_ix_face_shelf on lj_face (setting_id, shelf, occurred_at desc, entry_id desc);
create index lj_ix_face_keeper on lj_face (setting_id, keeper_id, shelf, occurred_at desc, entry_id desc);

create table lj_family_link (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, relationship varchar(40) not null, responsibility varchar(40) not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_family_link_child on lj_family_link (setting_id, child_id);
create index lj_ix_family_link_person on lj_family_link (setting_id, person_id);

create table lj_family_member (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, person_id uuid not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_family_member_person on lj_family_member (setting_id, person_id);

create table lj_key_worker (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, override_reason text, primary key (setting_id, fact_id, revision));
create index lj_ix_key_worker_child on lj_key_worker (setting_id, child_id);
create index lj_ix_key_worker_person on lj_key_worker (setting_id, person_id);

create table lj_key_worker_notice (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, assignment_id uuid not null, primary key (setting_id, fact_id, revision));
create index lj_ix_key_worker_notice_child on lj_key_worker_notice (setting_id, child_id);

create table lj_medium (
  setting_id uuid not null, medium_id uuid not null, media_type varchar(40) not null, byte_length bigint not null,
  sha256 varchar(64) not null, uploader_id uuid not null, uploader_capacity varchar(40) not null,
  uploaded_at bigint not null, state varchar(40) not null, strangers varchar(40), reviewed_by uuid,
  reviewed_at bigint, version bigint not null, primary key (setting_id, medium_id));
create index lj_ix_medium_state on lj_medium (setting_id, state, uploaded_at);

create table lj_medium_child (
  setting_id uuid not null, medium_id uuid not null, child_id uuid not null, formerly smallint not null,
  primary key (setting_id, medium_id, child_id));

create table lj_medium_piece (
  setting_id uuid not null, medium_id uuid not null, piece int not null, bytes bytea storage external not null,
  primary key (setting_id, medium_id, piece));

create table lj_medium_sums (
  setting_id uuid not null, medium_id uuid not null, part int not null, sums bytea not null,
  primary key (setting_id, medium_id, part));

create table lj_past_face (
  setting_id uuid not null, entry_id uuid not null, version bigint not null, side smallint not null,
  saved_at bigint not null, keeper_id uuid not null, occurred_at bigint not null, revision int not null,
  state varchar(40) not null, since bigint not null, moved_by uuid not null, why text not null,
  remark text not null, primary key (setting_id, entry_id, version, side));

create table lj_past_shown_since (
  setting_id uuid not null, entry_id uuid not null, version bigint not null, medium_id uuid not null,
  since bigint not null, primary key (setting_id, entry_id, version, medium_id));

create table lj_person (
  setting_id uuid not null, person_id uuid not null, full_name varchar(200) not null, human_id uuid not null,
  external_ref text, primary key (setting_id, person_id));
create index lj_ix_person_human on lj_person (setting_id, human_id);

create table lj_person_exception (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, person_id uuid not null,
  permission varchar(40) not null, answer varchar(40) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_person_exception_person on lj_person_exception (setting_id, person_id);

create table lj_placement (
  setting_id uuid not null, entry_id uuid not null, side smallint not null, child_id uuid not null,
  shelf smallint not null, keeper_id uuid not null, occurred_at bigint not null,
  primary key (setting_id, entry_id, side, child_id));
create index lj_ix_placement_child on lj_placement (setting_id, child_id, shelf, occurred_at desc, entry_id desc);

create table lj_request (
  setting_id uuid not null, person_id uuid not null, request_id uuid not null, command varchar(200) not null,
  outcome varchar(40) not null, subject_id uuid not null, codes text not null, made_at bigint not null,
  primary key (setting_id, person_id, request_id));

create table lj_restriction (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, child_id uuid not null,
  person_id uuid not null, kind varchar(40) not null, evidence text not null, review_at bigint,
  primary key (setting_id, fact_id, revision));
create index lj_ix_restriction_child on lj_restriction (setting_id, child_id);
create index lj_ix_restriction_person on lj_restriction (setting_id, person_id);

create table lj_review (
  setting_id uuid not null, medium_id uuid not null, version bigint not null, strangers varchar(40) not null,
  reviewed_by uuid not null, reviewed_at bigint not null, primary key (setting_id, medium_id, version));

create table lj_review_child (
  setting_id uuid not null, medium_id uuid not null, version bigint not null, child_id uuid not null,
  primary key (setting_id, medium_id, version, child_id));

create table lj_revision (
  setting_id uuid not null, entry_id uuid not null, revision int not null, title text not null, body text not null,
  audience varchar(40) not null, made_by uuid not null, made_at bigint not null,
  primary key (setting_id, entry_id, revision));

create table lj_revision_child (
  setting_id uuid not null, entry_id uuid not null, revision int not null, child_id uuid not null,
  primary key (setting_id, entry_id, revision, child_id));

create table lj_revision_element (
  setting_id uuid not null, entry_id uuid not null, revision int not null, framework_id varchar(120) not null,
  element_id varchar(120) not null, primary key (setting_id, entry_id, revision, framework_id, element_id));

create table lj_revision_medium (
  setting_id uuid not null, entry_id uuid not null, revision int not null, sort_order int not null,
  medium_id uuid not null, caption text not null, alternative text not null,
  primary key (setting_id, entry_id, revision, sort_order));
create index lj_ix_revision_medium on lj_revision_medium (setting_id, medium_id);

create table lj_rules (
  setting_id uuid not null, revision int not null, recorded_at bigint not null, recorded_by uuid not null,
  from_at bigint not null, rules_json text not null, primary key (setting_id, revision));

create table lj_setting (
  setting_id uuid not null, full_name varchar(200) not null, zone_id varchar(100) not null, external_ref text,
  primary key (setting_id));

create table lj_shown_since (
  setting_id uuid not null, entry_id uuid not null, medium_id uuid not null, since bigint not null,
  primary key (setting_id, entry_id, medium_id));

create table lj_staff_member (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, person_id uuid not null,
  staff_rank varchar(40) not null, marks varchar(200) not null, sees varchar(40) not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_staff_member_person on lj_staff_member (setting_id, person_id);

create table lj_undertaking (
  setting_id uuid not null, fact_id uuid not null, revision int not null, recorded_at bigint not null,
  recorded_by uuid not null, from_at bigint not null, to_at bigint not null, person_id uuid not null,
  form varchar(64) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_undertaking_person on lj_undertaking (setting_id, person_id);

create view lj_schema_version as select 2 as version;
