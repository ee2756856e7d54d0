-- The schema of this release for MariaDB, written out at once. A new script of the schema changes this file too.

alter database character set utf8mb4 collate utf8mb4_nopad_bin;

create table lj_audit_head (
  setting_id binary(16) not null, line_number bigint not null, digest varchar(64) not null,
  primary key (setting_id));

create table lj_audit_line (
  setting_id binary(16) not null, line_number bigint not null, made_at bigint not null,
  person_id binary(16) not null, capacity varchar(40) not null, place varchar(40) not null,
  act varchar(200) not null, subject_id binary(16), outcome varchar(40) not null, codes mediumtext not null,
  remark mediumtext not null, previous varchar(64) not null, digest varchar(64) not null,
  primary key (setting_id, line_number));

create table lj_child (
  setting_id binary(16) not null, child_id binary(16) not null, given_name varchar(200) not null,
  family_name varchar(200) not null, known_as varchar(200), former_names mediumtext not null, born date not null,
  external_ref mediumtext, version bigint not null, primary key (setting_id, child_id));

create table lj_comment (
  setting_id binary(16) not null, comment_id binary(16) not null, entry_id binary(16) not null,
  child_id binary(16) not null, kind varchar(40) not null, author_id binary(16) not null,
  capacity varchar(40) not null, body mediumtext not null, reply_to binary(16), written_at bigint not null,
  state varchar(40) not null, removed_by varchar(40), removed_at bigint, version bigint not null,
  primary key (setting_id, comment_id));
create index lj_ix_comment_state on lj_comment (setting_id, state, written_at, comment_id);
create index lj_ix_comment_thread on lj_comment (setting_id, child_id, entry_id, written_at, comment_id);

create table lj_consent_answer (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, purpose varchar(40) not null, answer varchar(40) not null,
  form varchar(64) not null, channel varchar(40) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_consent_answer_child on lj_consent_answer (setting_id, child_id);

create table lj_consent_resolution (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  purpose varchar(40) not null, because mediumtext not null, primary key (setting_id, fact_id, revision));
create index lj_ix_consent_resolution_child on lj_consent_resolution (setting_id, child_id);

create table lj_cover (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_cover_child on lj_cover (setting_id, child_id);
create index lj_ix_cover_person on lj_cover (setting_id, person_id);

create table lj_delivery (
  setting_id binary(16) not null, person_id binary(16) not null, entry_id binary(16) not null,
  revision int not null, medium_id binary(16) not null, capacity varchar(40) not null, made_at bigint not null,
  primary key (setting_id, person_id, entry_id, revision, medium_id));
create index lj_ix_delivery_entry on lj_delivery (setting_id, entry_id, made_at, person_id);

create table lj_enrolment (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  family_access_until bigint not null, primary key (setting_id, fact_id, revision));
create index lj_ix_enrolment_child on lj_enrolment (setting_id, child_id);

create table lj_entry (
  setting_id binary(16) not null, entry_id binary(16) not null, kind varchar(40) not null,
  author_id binary(16) not null, keeper_id binary(16) not null, occurred_at bigint not null,
  created_at bigint not null, version bigint not null, primary key (setting_id, entry_id));

create table lj_face (
  setting_id binary(16) not null, entry_id binary(16) not null, side smallint not null, revision int not null,
  shelf smallint not null, keeper_id binary(16) not null, occurred_at bigint not null, state varchar(40) not null,
  since bigint not null, moved_by binary(16) not null, why mediumtext not null, remark mediumtext not null,
  primary key (setting_id, entry_id, side));
create index lj_ix_face_shelf on lj_face (setting_id, shelf, occurred_at desc, entry_id desc);
create index lj_ix_face_keeper on lj_face (setting_id, keeper_id, shelf, occurred_at desc, entry_id desc);

create table lj_family_link (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, relationship varchar(40) not null, responsibility varchar(40) not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_family_link_child on lj_family_link (setting_id, child_id);
create index lj_ix_family_link_person on lj_family_link (setting_id, person_id);

create table lj_family_member (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, person_id binary(16) not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_family_member_person on lj_family_member (setting_id, person_id);

create table lj_key_worker (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, override_reason mediumtext, primary key (setting_id, fact_id, revision));
create index lj_ix_key_worker_child on lj_key_worker (setting_id, child_id);
create index lj_ix_key_worker_person on lj_key_worker (setting_id, person_id);

create table lj_key_worker_notice (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, assignment_id binary(16) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_key_worker_notice_child on lj_key_worker_notice (setting_id, child_id);

create table lj_medium (
  setting_id binary(16) not null, medium_id binary(16) not null, media_type varchar(40) not null,
  byte_length bigint not null, sha256 varchar(64) not null, uploader_id binary(16) not null,
  uploader_capacity varchar(40) not null, uploaded_at bigint not null, state varchar(40) not null,
  strangers varchar(40), reviewed_by binary(16), reviewed_at bigint, version bigint not null,
  primary key (setting_id, medium_id));
create index lj_ix_medium_state on lj_medium (setting_id, state, uploaded_at);

create table lj_medium_child (
  setting_id binary(16) not null, medium_id binary(16) not null, child_id binary(16) not null,
  formerly smallint not null, primary key (setting_id, medium_id, child_id));

create table lj_medium_piece (
  setting_id binary(16) not null, medium_id binary(16) not null, piece int not null, bytes mediumblob not null,
  primary key (setting_id, medium_id, piece));

create table lj_medium_sums (
  setting_id binary(16) not null, medium_id binary(16) not null, part int not null, sums mediumblob not null,
  primary key (setting_id, medium_id, part));

create table lj_past_face (
  setting_id binary(16) not null, entry_id binary(16) not null, version bigint not null, side smallint not null,
  saved_at bigint not null, keeper_id binary(16) not null, occurred_at bigint not null, revision int not null,
  state varchar(40) not null, since bigint not null, moved_by binary(16) not null, why mediumtext not null,
  remark mediumtext not null, primary key (setting_id, entry_id, version, side));

create table lj_past_shown_since (
  setting_id binary(16) not null, entry_id binary(16) not null, version bigint not null,
  medium_id binary(16) not null, since bigint not null, primary key (setting_id, entry_id, version, medium_id));

create table lj_person (
  setting_id binary(16) not null, person_id binary(16) not null, full_name varchar(200) not null,
  human_id binary(16) not null, external_ref mediumtext, primary key (setting_id, person_id));
create index lj_ix_person_human on lj_person (setting_id, human_id);

create table lj_person_exception (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, person_id binary(16) not null,
  permission varchar(40) not null, answer varchar(40) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_person_exception_person on lj_person_exception (setting_id, person_id);

create table lj_placement (
  setting_id binary(16) not null, entry_id binary(16) not null, side smallint not null,
  child_id binary(16) not null, shelf smallint not null, keeper_id binary(16) not null, occurred_at bigint not null,
  primary key (setting_id, entry_id, side, child_id));
create index lj_ix_placement_child on lj_placement (setting_id, child_id, shelf, occurred_at desc, entry_id desc);

create table lj_request (
  setting_id binary(16) not null, person_id binary(16) not null, request_id binary(16) not null,
  command varchar(200) not null, outcome varchar(40) not null, subject_id binary(16) not null,
  codes mediumtext not null, made_at bigint not null, primary key (setting_id, person_id, request_id));

create table lj_restriction (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, child_id binary(16) not null,
  person_id binary(16) not null, kind varchar(40) not null, evidence mediumtext not null, review_at bigint,
  primary key (setting_id, fact_id, revision));
create index lj_ix_restriction_child on lj_restriction (setting_id, child_id);
create index lj_ix_restriction_person on lj_restriction (setting_id, person_id);

create table lj_review (
  setting_id binary(16) not null, medium_id binary(16) not null, version bigint not null,
  strangers varchar(40) not null, reviewed_by binary(16) not null, reviewed_at bigint not null,
  primary key (setting_id, medium_id, version));

create table lj_review_child (
  setting_id binary(16) not null, medium_id binary(16) not null, version bigint not null,
  child_id binary(16) not null, primary key (setting_id, medium_id, version, child_id));

create table lj_revision (
  setting_id binary(16) not null, entry_id binary(16) not null, revision int not null, title mediumtext not null,
  body mediumtext not null, audience varchar(40) not null, made_by binary(16) not null, made_at bigint not null,
  primary key (setting_id, entry_id, revision));

create table lj_revision_child (
  setting_id binary(16) not null, entry_id binary(16) not null, revision int not null, child_id binary(16) not null,
  primary key (setting_id, entry_id, revision, child_id));

create table lj_revision_element (
  setting_id binary(16) not null, entry_id binary(16) not null, revision int not null,
  framework_id varchar(120) not null, element_id varchar(120) not null,
  primary key (setting_id, entry_id, revision, framework_id, element_id));

create table lj_revision_medium (
  setting_id binary(16) not null, entry_id binary(16) not null, revision int not null, sort_order int not null,
  medium_id binary(16) not null, caption mediumtext not null, alternative mediumtext not null,
  primary key (setting_id, entry_id, revision, sort_order));
create index lj_ix_revision_medium on lj_revision_medium (setting_id, medium_id);

create table lj_rules (
  setting_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, rules_json mediumtext not null,
  primary key (setting_id, revision));

create table lj_setting (
  setting_id binary(16) not null, full_name varchar(200) not null, zone_id varchar(100) not null,
  external_ref mediumtext, primary key (setting_id));

create table lj_shown_since (
  setting_id binary(16) not null, entry_id binary(16) not null, medium_id binary(16) not null,
  since bigint not null, primary key (setting_id, entry_id, medium_id));

create table lj_staff_member (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, person_id binary(16) not null,
  staff_rank varchar(40) not null, marks varchar(200) not null, sees varchar(40) not null,
  primary key (setting_id, fact_id, revision));
create index lj_ix_staff_member_person on lj_staff_member (setting_id, person_id);

create table lj_undertaking (
  setting_id binary(16) not null, fact_id binary(16) not null, revision int not null, recorded_at bigint not null,
  recorded_by binary(16) not null, from_at bigint not null, to_at bigint not null, person_id binary(16) not null,
  form varchar(64) not null, primary key (setting_id, fact_id, revision));
create index lj_ix_undertaking_person on lj_undertaking (setting_id, person_id);

create view lj_schema_version as select 2 as version;
