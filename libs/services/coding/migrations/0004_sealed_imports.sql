-- Under what name imports are sealed: a part by its kind.
comment on column import_part.content is 'sealed as coding.import_part.{kind}';
