-- What follows in Gard, under way. The functions are those of the first file.

insert into diagnostic (id, slug, territory_code, departments, version, predecessor_id, title, theme, pathway, question, steps,
    publics, reference_year, comparisons, steering, steering_validated_on, stage, revision, illustrative, created_at, updated_at,
    updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'le-gard-et-les-metiers-de-l-aide-a-domicile-2', 'DEP-30', array['DEP-30']::text[], 2, pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Le Gard et les métiers de l’aide à domicile',
    'HOME_CARE', 'Accès aux métiers de l’aide à domicile', 'Trois ans après : que sont devenus les manques de 2023, et où poursuivre ?',
    array['OUTREACH', 'MOBILISATION', 'IMMERSION', 'TRAINING', 'HIRING', 'RETENTION']::text[], array['QPV_RESIDENTS', 'LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[], 2025, array['DEP-76']::text[],
    array['Département du Gard', 'France Travail', 'Ansa']::text[], '2026-10-06', 'COLLECTING', 1, true,
    '2026-09-28T09:00:00Z', '2026-11-16T09:00:00Z', 'helene.roche@gard.example.org');

insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/claire.morel@ansa.example.org'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'claire.morel@ansa.example.org', 'Claire Morel', 'OFFICER', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/helene.roche@gard.example.org'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'helene.roche@gard.example.org', 'Hélène Roche', 'EDITOR', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('le-gard-et-les-metiers-de-l-aide-a-domicile-2', 0), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'SCOPING', 'COLLECTING', 'claire.morel@ansa.example.org', '2026-10-12T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/PUB-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'PUB-01', 1, 'AVAILABLE', '2025-12-31', '2025-12-31', 28760,
    null, null, 'Relevé du service insertion (exemple)', 'France Travail (exemple)', '', true, 'helene.roche@gard.example.org', '2026-11-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/OFF-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'OFF-01', 1, 'AVAILABLE', '2025-12-31', '2025-12-31', round(76::numeric * 10000 / 91000, 10),
    76, 91000, 'Services autorisés (valeur d’exemple)', 'Département du Gard (exemple)', '', true, 'helene.roche@gard.example.org', '2026-11-12T09:00:00Z');
insert into figure_note (id, diagnostic_id, indicator_code, text, written_by, written_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/note/PUB-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'PUB-01', 'À rapprocher de la valeur de 2023, saisie de la même manière.', 'claire.morel@ansa.example.org', '2026-11-12T09:00:00Z');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/i/pied'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'Aller-vers au pied des immeubles', 'Régie de quartier des Cévennes (exemple)', 'WORK_INTEGRATION_STRUCTURE', array['OUTREACH']::text[], array['QPV_RESIDENTS']::text[],
    160, 'Politique de la ville', 'RUNNING', '2027-12-31', 'DAY', 'COM-30007', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30007' and parent_code like 'EPCI-%' limit 1),
    'Quatre médiatrices depuis 2025.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/i/geiq'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'Groupement d’employeurs de l’aide à domicile', 'Groupement Garrigues (exemple)', 'EMPLOYER', array['HIRING', 'RETENTION']::text[], array['LONG_TERM_JOBSEEKERS', 'QPV_RESIDENTS']::text[],
    48, 'Employeurs', 'RUNNING', null, null, 'COM-30341', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30341' and parent_code like 'EPCI-%' limit 1),
    'Ouvert en 2024 ; neuf services.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/e/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'DONE', 'EMPLOYER', 'Groupement Garrigues (exemple)', '2026-11-04', '2026-11-05', ('2026-11-05'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/e/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'PLANNED', 'RESIDENT', 'Conseil citoyen (exemple)', '2026-12-08', null, ('2026-12-08'::date + interval '24 months')::date);
insert into interviewee (id, diagnostic_id, name, role) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/e/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'Solène Marchetti', 'Directrice');
insert into interview_note (id, diagnostic_id, text) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/e/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 'Neuf services adhérents, deux hésitent à rester. Le suivi après l’embauche est assuré par une salariée à mi-temps, non financée en 2027.');
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/c/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2'), 0, 'Le groupement d’employeurs prévu en 2023 est ouvert et suit les personnes après l’embauche.', 'PATHWAY', 'MEDIUM',
    jsonb_build_array(jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile-2/i/geiq')::text, 'note', '')));
