-- The diagnostics of 2023 in Gard and Seine-Maritime, and the one that follows in Gard. Territories, years, the two
-- remote workshops and official figures are real; findings, initiatives, interviews and all that says so are invented.
create function pg_temp.id(name text) returns uuid language sql immutable as $$ select md5('essaim/' || name)::uuid $$;

-- Sorted by id, as what is time-ordered is
create function pg_temp.later(slug text, place integer) returns uuid language sql immutable as $$
    select (lpad(place::text, 8, '0') || substr(md5('essaim/' || slug), 9))::uuid $$;

-- Who acts in the demonstration has a name before her first sign-in
insert into audit_person (id, username, name, secret)
select gen_random_uuid(), username, name, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
from (values ('claire.morel@ansa.example.org', 'Claire Morel'),
             ('nadia.benali@ansa.example.org', 'Nadia Benali'),
             ('helene.roche@gard.example.org', 'Hélène Roche'),
             ('marc.lefevre@seine-maritime.example.org', 'Marc Lefèvre')) person (username, name)
on conflict (username) do nothing;

-- Gard, 2023

insert into diagnostic (id, slug, territory_code, departments, version, predecessor_id, title, theme, pathway, question, steps,
    publics, reference_year, comparisons, steering, steering_validated_on, stage, revision, illustrative, created_at, updated_at,
    updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'le-gard-et-les-metiers-de-l-aide-a-domicile', 'DEP-30', array['DEP-30']::text[], 1, null, 'Le Gard et les métiers de l’aide à domicile',
    'HOME_CARE', 'Accès aux métiers de l’aide à domicile', 'Comment les habitants des quartiers prioritaires du Gard, et d’abord ceux qui cherchent un emploi depuis longtemps, accèdent-ils aux métiers de l’aide à domicile ? Qu’est-ce qui existe déjà, étape par étape, et que manque-t-il pour que les services du département recrutent et gardent ces personnes ?',
    array['OUTREACH', 'MOBILISATION', 'IMMERSION', 'TRAINING', 'HIRING', 'RETENTION']::text[], array['QPV_RESIDENTS', 'LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[], 2023, array['DEP-76']::text[],
    array['Département du Gard', 'France Travail (alors Pôle emploi)', 'Préfecture, délégués aux quartiers', 'Ansa']::text[], '2023-02-14', 'FINALISING', 1, true,
    '2023-01-16T09:00:00Z', '2023-12-19T10:00:00Z', 'claire.morel@ansa.example.org');

insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/claire.morel@ansa.example.org'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'claire.morel@ansa.example.org', 'Claire Morel', 'OFFICER', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/helene.roche@gard.example.org'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'helene.roche@gard.example.org', 'Hélène Roche', 'EDITOR', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('le-gard-et-les-metiers-de-l-aide-a-domicile', 0), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'SCOPING', 'COLLECTING', 'claire.morel@ansa.example.org', '2023-02-20T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('le-gard-et-les-metiers-de-l-aide-a-domicile', 1), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'COLLECTING', 'ANALYSING', 'claire.morel@ansa.example.org', '2023-06-05T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('le-gard-et-les-metiers-de-l-aide-a-domicile', 2), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSING', 'RESTITUTION', 'claire.morel@ansa.example.org', '2023-10-09T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('le-gard-et-les-metiers-de-l-aide-a-domicile', 3), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'RESTITUTION', 'FINALISING', 'claire.morel@ansa.example.org', '2023-12-15T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/BES-03'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'BES-03', 1, 'AVAILABLE', '2022-01-01', '2022-12-31', 1.1,
    null, null, 'Tensions sur le marché du travail (valeur d’exemple)', 'Dares et France Travail (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/BES-04'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'BES-04', 1, 'AVAILABLE', '2023-01-01', '2023-12-31', round(1120::numeric * 100 / 860, 10),
    1120, 860, 'Offres et demandes K1302 et K1304 (valeurs d’exemple)', 'France Travail (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, reason, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/BES-07'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'BES-07', 1, 'NOT_AVAILABLE', 'Aucune enquête locale sur les postes vacants : les services interrogés ne les comptent pas de la même manière.', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/PUB-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'PUB-01', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', 29840,
    null, null, 'Relevé du service insertion (exemple)', 'France Travail (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/PUB-02'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'PUB-02', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', round(29840::numeric * 100 / 68200, 10),
    29840, 68200, 'Relevé du service insertion (exemple)', 'France Travail (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/PUB-04'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'PUB-04', 1, 'AVAILABLE', '2023-10-01', '2023-12-31', round(32900::numeric * 100 / 323000, 10),
    32900, 323000, 'Taux de chômage localisé (valeur d’exemple)', 'Insee (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/PUB-06'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'PUB-06', 1, 'AVAILABLE', '2023-01-01', '2023-01-01', round(66100::numeric * 100 / 756000, 10),
    66100, 756000, 'Population des quartiers QP… (valeur d’exemple)', 'ANCT (exemple)', 'Quartiers de la génération 2015, en vigueur en 2023.', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/OFF-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'OFF-01', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', round(74::numeric * 10000 / 88000, 10),
    74, 88000, 'Services autorisés (valeur d’exemple)', 'Département du Gard (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/OFF-02'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'OFF-02', 1, 'AVAILABLE', '2023-01-01', '2023-12-31', round(118::numeric * 100 / 392, 10),
    118, 392, 'Carte des formations (valeur d’exemple)', 'Région Occitanie (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/FRE-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'FRE-01', 1, 'AVAILABLE', '2020-01-01', '2020-01-01', round(47500::numeric * 100 / 334000, 10),
    47500, 334000, 'Recensement (valeur d’exemple)', 'Insee (exemple)', '', true, 'helene.roche@gard.example.org', '2023-05-10T09:00:00Z');
insert into figure_note (id, diagnostic_id, indicator_code, text, written_by, written_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/note/BES-01'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'BES-01', 'L’enquête ne dit rien des remplacements que les services ne publient plus, faute de candidats : le besoin est plutôt sous-estimé.', 'claire.morel@ansa.example.org', '2023-06-20T09:00:00Z');
insert into figure_note (id, diagnostic_id, indicator_code, text, written_by, written_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/note/PUB-10'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'PUB-10', 'Le dernier chiffre départemental dont nous disposons a dix ans : il situe le Gard, il ne mesure pas 2023.', 'claire.morel@ansa.example.org', '2023-06-20T09:00:00Z');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/pied'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Aller-vers au pied des immeubles', 'Régie de quartier des Cévennes (exemple)', 'WORK_INTEGRATION_STRUCTURE', array['OUTREACH']::text[], array['QPV_RESIDENTS']::text[],
    120, 'Politique de la ville', 'RUNNING', '2024-12-31', 'DAY', 'COM-30007', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30007' and parent_code like 'EPCI-%' limit 1),
    'Deux médiatrices rencontrent les habitants trois demi-journées par semaine, avec le bailleur.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/bus'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Bus de l’emploi', 'Maison de l’emploi du pays nîmois (exemple)', 'REFERRER', array['OUTREACH', 'MOBILISATION']::text[], array['QPV_RESIDENTS', 'LONG_TERM_JOBSEEKERS']::text[],
    300, 'Département, FSE+', 'RUNNING', null, null, 'COM-30189', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30189' and parent_code like 'EPCI-%' limit 1),
    'Un véhicule fait halte dans cinq quartiers ; un conseiller y reçoit sans rendez-vous.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/confiance'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Reprendre confiance', 'Association Tremplin (exemple)', null, array['MOBILISATION']::text[], array['RSA_RECIPIENTS', 'LONG_TERM_JOBSEEKERS']::text[],
    45, 'Département', 'RUNNING', '2024-06-01', 'MONTH', 'COM-30189', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30189' and parent_code like 'EPCI-%' limit 1),
    'Six semaines en groupe : santé, mobilité, image de soi, avant tout projet professionnel.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/garde'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Garde d’enfants en horaires décalés', 'Crèche Les Micocouliers (exemple)', null, array['MOBILISATION']::text[], array['QPV_RESIDENTS']::text[],
    18, 'Caf, commune', 'PLANNED', '2025-01-01', 'YEAR', 'COM-30007', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30007' and parent_code like 'EPCI-%' limit 1),
    'Dix-huit places avant 7 h et après 19 h, pour les parents en formation ou en intervention.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/decouverte'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Une semaine chez une aide à domicile', 'Services du Gardon (exemple)', 'HOME_CARE_SERVICE', array['IMMERSION']::text[], array['QPV_RESIDENTS', 'LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[],
    60, 'Sans financement dédié', 'RUNNING', null, null, 'COM-30007', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30007' and parent_code like 'EPCI-%' limit 1),
    'Immersion de cinq jours en binôme, avec un bilan signé des deux côtés.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/pmsmp'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Immersions collectives', 'SAD Costières (exemple)', 'HOME_CARE_SERVICE', array['IMMERSION', 'HIRING']::text[], array['LONG_TERM_JOBSEEKERS']::text[],
    40, 'France Travail', 'RUNNING', null, null, 'COM-30189', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30189' and parent_code like 'EPCI-%' limit 1),
    'Groupes de huit, trois services partenaires, embauche possible à l’issue.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/advf'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Titre ADVF en alternance', 'Centre de formation du Rhône (exemple)', 'TRAINING_CENTRE', array['TRAINING']::text[], array['LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[],
    64, 'Région Occitanie', 'RUNNING', '2024-12-31', 'DAY', 'COM-30028', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30028' and parent_code like 'EPCI-%' limit 1),
    'Quatre sessions de seize places ; deux ne sont pas remplies en 2023.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/afest'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Apprendre au domicile', 'Services du Gardon (exemple)', 'HOME_CARE_SERVICE', array['TRAINING', 'RETENTION']::text[], '{}'::text[],
    12, 'Opco', 'RUNNING', '2024-01-01', 'HALF', 'COM-30007', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30007' and parent_code like 'EPCI-%' limit 1),
    'Formation en situation de travail, avec une tutrice déchargée une journée par semaine.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/geiq'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Groupement d’employeurs de l’aide à domicile', 'Groupement Garrigues (exemple)', 'EMPLOYER', array['HIRING']::text[], array['LONG_TERM_JOBSEEKERS', 'QPV_RESIDENTS']::text[],
    35, 'Employeurs', 'PLANNED', '2024-01-01', 'YEAR', 'COM-30341', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30341' and parent_code like 'EPCI-%' limit 1),
    'Sept services mettent leurs heures en commun pour proposer des temps pleins.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/forum'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'Forum des métiers du soin', 'Ville de Beaucaire (exemple)', null, array['HIRING']::text[], '{}'::text[],
    200, 'Commune', 'RUNNING', null, null, 'COM-30032', array['DEP-30']::text[],
    (select parent_code from territory_parent where child_code = 'COM-30032' and parent_code like 'EPCI-%' limit 1),
    'Une journée par an, quinze employeurs.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'helene.roche@gard.example.org');
insert into confirmed_gap (id, diagnostic_id, step, target_public, reason, confirmed_by, confirmed_at) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/gap/RETENTIONQPV_RESIDENTS'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'RETENTION', 'QPV_RESIDENTS', 'Aucun suivi après l’embauche n’est proposé aux personnes venues des quartiers : les services et les prescripteurs le confirment.', 'helene.roche@gard.example.org', '2023-06-01T09:00:00Z');
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'EMPLOYER', 'Services du Gardon (exemple)', '2023-03-14', '2023-03-14', ('2023-03-14'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'EMPLOYER', 'SAD Costières (exemple)', '2023-03-16', '2023-03-21', ('2023-03-21'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/3'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'REFERRER', 'Agence locale de l’emploi (exemple)', '2023-03-28', '2023-03-28', ('2023-03-28'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/4'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'TRAINING', 'Centre de formation du Rhône (exemple)', '2023-04-04', '2023-04-06', ('2023-04-06'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/5'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'RESIDENT', 'Conseil citoyen (exemple)', '2023-04-18', '2023-04-18', ('2023-04-18'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/6'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'SERVICE', 'Service insertion du Département (exemple)', '2023-04-25', '2023-04-25', ('2023-04-25'::date + interval '24 months')::date);
insert into verbatim (id, diagnostic_id, interview_id, text, anonymised, consent_on) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/v/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/1'), 'Je recrute toute l’année et je refuse des plans d’aide. Ce qui me manque, ce n’est pas le poste, c’est quelqu’un qui tienne la première semaine.', true, '2023-03-14');
insert into verbatim (id, diagnostic_id, interview_id, text, anonymised, consent_on) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/v/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/5'), 'On nous parle de l’aide à domicile comme d’un pis-aller. Personne ne nous a fait voir le métier.', true, '2023-04-18');
insert into verbatim (id, diagnostic_id, interview_id, text, anonymised, consent_on) values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/v/3'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/4'), 'Nous ouvrons des places que nous ne remplissons pas, parce que personne n’amène les gens jusqu’à la porte.', true, '2023-04-06');
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 0, 'Le Gard déclare 392 projets de recrutement d’aides à domicile, dont entre 70 et 74 % sont jugés difficiles : le besoin est réel, et il l’est surtout pour les services de petite taille.', 'NEED', 'STRONG',
    jsonb_build_array(jsonb_build_object('kind', 'FIGURE', 'key', 'BES-01', 'note', ''),
        jsonb_build_object('kind', 'FIGURE', 'key', 'BES-02', 'note', 'Chiffre secret : seules ses bornes sont connues.'),
        jsonb_build_object('kind', 'VERBATIM', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/v/1')::text, 'note', '')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 1, 'Le vivier existe : 70 foyers au RSA pour 1 000 habitants de 15 à 64 ans, et la moitié des demandeurs d’emploi le sont depuis plus d’un an dans les quartiers étudiés.', 'PUBLIC', 'STRONG',
    jsonb_build_array(jsonb_build_object('kind', 'FIGURE', 'key', 'PUB-05', 'note', ''),
        jsonb_build_object('kind', 'FIGURE', 'key', 'PUB-02', 'note', 'Valeur d’exemple.'),
        jsonb_build_object('kind', 'INTERVIEW', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/6')::text, 'note', '')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 2, 'Les personnes ne sont pas conduites d’une étape à la suivante : l’aller-vers et la formation existent, rien ne les relie.', 'PATHWAY', 'MEDIUM',
    jsonb_build_array(jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/pied')::text, 'note', ''),
        jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/advf')::text, 'note', 'Deux sessions sur quatre ne sont pas remplies.'),
        jsonb_build_object('kind', 'VERBATIM', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/v/3')::text, 'note', '')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/3'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 3, 'Aucun suivi après l’embauche n’est proposé aux habitants des quartiers : c’est là que les parcours se rompent.', 'PATHWAY', 'STRONG',
    jsonb_build_array(jsonb_build_object('kind', 'INTERVIEW', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/2')::text, 'note', ''),
        jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/afest')::text, 'note', 'Douze places, hors quartiers.')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/4'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 4, 'Les horaires décalés et l’absence de voiture écartent des candidates dès la mobilisation.', 'OBSTACLE', 'MEDIUM',
    jsonb_build_array(jsonb_build_object('kind', 'FIGURE', 'key', 'FRE-01', 'note', 'Valeur d’exemple.'),
        jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/i/garde')::text, 'note', 'Ouverture prévue en 2025.'),
        jsonb_build_object('kind', 'INTERVIEW', 'key', pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/e/5')::text, 'note', '')));
insert into issue (id, diagnostic_id, place, title, text, findings)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 0, 'Relier l’aller-vers à la formation', 'Qu’une personne rencontrée au pied de son immeuble sache, le mois suivant, où elle va, avec qui et pour quoi.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/2')]::uuid[]);
insert into issue (id, diagnostic_id, place, title, text, findings)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 1, 'Tenir la première année', 'Un suivi après l’embauche, dès la première semaine, avec le service employeur.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/3')]::uuid[]);
insert into issue (id, diagnostic_id, place, title, text, findings)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 2, 'Lever les freins avant l’immersion', 'Garde d’enfants et mobilité d’abord.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/c/4')]::uuid[]);
insert into deployment_option (id, diagnostic_id, place, title, text, issues, steps, model_id)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/piste/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 0, 'Parcours complet à Alès, avec un bailleur', 'Reprendre du Parcours Gardien l’alternance de formation et de remplacements, avec un tuteur, et l’appliquer à l’aide à domicile.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/1')]::uuid[], array['MOBILISATION', 'IMMERSION', 'TRAINING', 'RETENTION']::text[], (select m.id from model_version m join project p on p.id = m.project_id where p.slug = 'parcours-gardien' and m.state = 'PUBLISHED'));
insert into deployment_option (id, diagnostic_id, place, title, text, issues, steps, model_id)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/piste/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 1, 'Un diagnostic RH gratuit pour les petits services', 'Partir du besoin de l’employeur, comme VITA-Air, et lui proposer des candidats préparés.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/0')]::uuid[], array['HIRING', 'RETENTION']::text[], (select m.id from model_version m join project p on p.id = m.project_id where p.slug = 'vita-air' and m.state = 'PUBLISHED'));
insert into deployment_option (id, diagnostic_id, place, title, text, issues, steps, model_id)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/piste/2'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 2, 'Une référente unique par personne', 'Une seule personne suit du repérage à la fin de la première année.', array[pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/0'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/1'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/enjeu/2')]::uuid[], array['OUTREACH', 'RETENTION']::text[], null);
insert into diagnostic_restitution (diagnostic_id, held_on, modality, place, participants, summary, recorded_by, recorded_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), '2023-12-14', 'REMOTE', null, 41, 'Les participants retiennent le suivi après l’embauche comme priorité, devant le lien entre aller-vers et formation. Cinq actions sont confiées, dont une première session commune à Alès.', 'claire.morel@ansa.example.org', '2023-12-14T16:30:00Z');
insert into diagnostic_sign_off (id, diagnostic_id, revision, comment, signed_by, signed_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/accord'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 1, 'Nous partageons ces constats. Le chiffre des postes vacants reste à construire avec les services.', 'helene.roche@gard.example.org', '2023-12-19T10:00:00Z');
insert into diagnostic_suppression_check (id, diagnostic_id, revision, withheld, checked_by, checked_at)
values (pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile/secret'), pg_temp.id('le-gard-et-les-metiers-de-l-aide-a-domicile'), 1, '{}', 'claire.morel@ansa.example.org', '2023-12-19T10:00:00Z');


-- Seine-Maritime, 2023

insert into diagnostic (id, slug, territory_code, departments, version, predecessor_id, title, theme, pathway, question, steps,
    publics, reference_year, comparisons, steering, steering_validated_on, stage, revision, illustrative, created_at, updated_at,
    updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'la-seine-maritime-et-les-metiers-de-l-aide-a-domicile', 'DEP-76', array['DEP-76']::text[], 1, null, 'La Seine-Maritime et les métiers de l’aide à domicile',
    'HOME_CARE', 'Accès aux métiers de l’aide à domicile', 'Qui, dans les quartiers prioritaires de Rouen, du Havre et de Dieppe, pourrait exercer les métiers de l’aide à domicile, et qu’est-ce qui empêche aujourd’hui d’y entrer et d’y rester ?',
    array['OUTREACH', 'MOBILISATION', 'IMMERSION', 'TRAINING', 'HIRING', 'RETENTION']::text[], array['QPV_RESIDENTS', 'LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[], 2023, array['DEP-30']::text[],
    array['Département de la Seine-Maritime', 'France Travail (alors Pôle emploi)', 'Métropole Rouen Normandie', 'Ansa']::text[], '2023-02-21', 'FINALISING', 1, true,
    '2023-01-18T09:00:00Z', '2023-12-20T10:00:00Z', 'claire.morel@ansa.example.org');

insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/claire.morel@ansa.example.org'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'claire.morel@ansa.example.org', 'Claire Morel', 'OFFICER', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_member (id, diagnostic_id, account, name, part, added_by, added_at) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/marc.lefevre@seine-maritime.example.org'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'marc.lefevre@seine-maritime.example.org', 'Marc Lefèvre', 'EDITOR', 'claire.morel@ansa.example.org', '2023-01-16T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile', 0), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'SCOPING', 'COLLECTING', 'claire.morel@ansa.example.org', '2023-02-27T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile', 1), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'COLLECTING', 'ANALYSING', 'claire.morel@ansa.example.org', '2023-06-12T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile', 2), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSING', 'RESTITUTION', 'claire.morel@ansa.example.org', '2023-10-16T09:00:00Z');
insert into diagnostic_stage_change (id, diagnostic_id, from_stage, to_stage, made_by, made_at) values (pg_temp.later('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile', 3), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'RESTITUTION', 'FINALISING', 'claire.morel@ansa.example.org', '2023-12-18T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/BES-03'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'BES-03', 1, 'AVAILABLE', '2022-01-01', '2022-12-31', 1.3,
    null, null, 'Tensions sur le marché du travail (valeur d’exemple)', 'Dares et France Travail (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/BES-04'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'BES-04', 1, 'AVAILABLE', '2023-01-01', '2023-12-31', round(2950::numeric * 100 / 1740, 10),
    2950, 1740, 'Offres et demandes K1302 et K1304 (valeurs d’exemple)', 'France Travail (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/BES-07'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'BES-07', 1, 'AVAILABLE', '2023-06-30', '2023-06-30', round(340::numeric * 100 / 4100, 10),
    340, 4100, 'Enquête auprès de 38 services (exemple)', 'Département de la Seine-Maritime (exemple)', 'Postes vacants depuis plus d’un mois, déclarés par les services.', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/PUB-01'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'PUB-01', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', 44900,
    null, null, 'Demandeurs d’emploi (valeur d’exemple)', 'France Travail (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/PUB-02'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'PUB-02', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', round(44900::numeric * 100 / 100300, 10),
    44900, 100300, 'Demandeurs d’emploi (valeur d’exemple)', 'France Travail (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/PUB-04'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'PUB-04', 1, 'AVAILABLE', '2023-10-01', '2023-12-31', round(41200::numeric * 100 / 535000, 10),
    41200, 535000, 'Taux de chômage localisé (valeur d’exemple)', 'Insee (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/PUB-06'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'PUB-06', 1, 'AVAILABLE', '2023-01-01', '2023-01-01', round(101500::numeric * 100 / 1255000, 10),
    101500, 1255000, 'Population des quartiers QP… (valeur d’exemple)', 'ANCT (exemple)', 'Quartiers de la génération 2015, en vigueur en 2023.', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/OFF-01'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'OFF-01', 1, 'AVAILABLE', '2023-12-31', '2023-12-31', round(96::numeric * 10000 / 124000, 10),
    96, 124000, 'Services autorisés (valeur d’exemple)', 'Département de la Seine-Maritime (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/OFF-02'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'OFF-02', 1, 'AVAILABLE', '2023-01-01', '2023-12-31', round(410::numeric * 100 / 2216, 10),
    410, 2216, 'Carte des formations (valeur d’exemple)', 'Région Normandie (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/FRE-01'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'FRE-01', 1, 'AVAILABLE', '2020-01-01', '2020-01-01', round(104000::numeric * 100 / 560000, 10),
    104000, 560000, 'Recensement (valeur d’exemple)', 'Insee (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end, value,
    numerator, denominator, source, publisher, method, illustrative, entered_by, entered_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/FRE-02'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'FRE-02', 1, 'AVAILABLE', '2022-12-31', '2022-12-31', round(22400::numeric * 100 / 39800, 10),
    22400, 39800, 'Accueil du jeune enfant (valeur d’exemple)', 'Cnaf (exemple)', '', true, 'marc.lefevre@seine-maritime.example.org', '2023-05-10T09:00:00Z');
insert into figure_note (id, diagnostic_id, indicator_code, text, written_by, written_at) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/note/BES-01'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'BES-01', 'Cinq fois plus de projets que dans le Gard pour une population 1,7 fois plus grande : les services urbains recrutent en continu.', 'claire.morel@ansa.example.org', '2023-06-20T09:00:00Z');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/porte'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Porte-à-porte des métiers', 'Centre social des Hauts (exemple)', null, array['OUTREACH']::text[], array['QPV_RESIDENTS']::text[],
    150, 'Politique de la ville', 'RUNNING', '2024-12-31', 'DAY', 'COM-76540', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76540' and parent_code like 'EPCI-%' limit 1),
    'Équipes mixtes habitants et conseillers, deux quartiers par trimestre.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/relais'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Relais emploi du port', 'Mission locale de l’estuaire (exemple)', 'REFERRER', array['OUTREACH', 'MOBILISATION']::text[], array['QPV_RESIDENTS']::text[],
    220, 'État, Région', 'RUNNING', null, null, 'COM-76351', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76351' and parent_code like 'EPCI-%' limit 1),
    'Permanences dans trois tours du quartier, sans rendez-vous.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/sas'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Sas vers l’emploi', 'Association Cap Seine (exemple)', null, array['MOBILISATION']::text[], array['RSA_RECIPIENTS', 'LONG_TERM_JOBSEEKERS']::text[],
    80, 'Département, FSE+', 'RUNNING', '2025-06-01', 'MONTH', 'COM-76540', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76540' and parent_code like 'EPCI-%' limit 1),
    'Huit semaines, dont deux d’essais de métiers.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/vae'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Découverte en binôme', 'Domicile Services Rouen (exemple)', 'HOME_CARE_SERVICE', array['IMMERSION']::text[], array['LONG_TERM_JOBSEEKERS', 'RSA_RECIPIENTS']::text[],
    90, 'France Travail', 'RUNNING', null, null, 'COM-76540', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76540' and parent_code like 'EPCI-%' limit 1),
    'Immersion de deux semaines, indemnisation des trajets.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/appart'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Appartement école', 'Centre de formation de la Seine (exemple)', 'TRAINING_CENTRE', array['TRAINING']::text[], array['LONG_TERM_JOBSEEKERS', 'QPV_RESIDENTS', 'RSA_RECIPIENTS']::text[],
    140, 'Région Normandie', 'RUNNING', '2024-12-31', 'DAY', 'COM-76540', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76540' and parent_code like 'EPCI-%' limit 1),
    'Gestes et postures dans un logement équipé ; titre ADVF.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/havre'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Session ADVF du Havre', 'Centre de formation de l’estuaire (exemple)', 'TRAINING_CENTRE', array['TRAINING']::text[], array['LONG_TERM_JOBSEEKERS']::text[],
    96, 'Région Normandie', 'RUNNING', null, null, 'COM-76351', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76351' and parent_code like 'EPCI-%' limit 1),
    'Six sessions par an.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/job'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Matinées de recrutement', 'Fédération des services à domicile (exemple)', 'EMPLOYER', array['HIRING']::text[], '{}'::text[],
    260, 'Employeurs', 'RUNNING', null, null, 'COM-76231', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76231' and parent_code like 'EPCI-%' limit 1),
    'Une matinée par mois, entretiens sur place.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/parrain'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Parrainage de la première année', 'Domicile Services Rouen (exemple)', 'HOME_CARE_SERVICE', array['RETENTION']::text[], array['LONG_TERM_JOBSEEKERS', 'QPV_RESIDENTS']::text[],
    40, 'Opco, employeur', 'RUNNING', '2024-06-01', 'MONTH', 'COM-76540', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76540' and parent_code like 'EPCI-%' limit 1),
    'Une salariée expérimentée parraine chaque nouvelle venue pendant un an.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into local_initiative (id, diagnostic_id, name, operator, operator_kind, steps, publics, capacity, funding, status, ends_date,
    ends_precision, place_code, departments, epci_code, description, source, illustrative, updated_at, updated_by)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/dieppe'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'Navette des tournées', 'Communauté d’agglomération (exemple)', null, array['RETENTION', 'HIRING']::text[], array['RSA_RECIPIENTS']::text[],
    25, 'Intercommunalité', 'PLANNED', '2024-01-01', 'HALF', 'COM-76217', array['DEP-76']::text[],
    (select parent_code from territory_parent where child_code = 'COM-76217' and parent_code like 'EPCI-%' limit 1),
    'Prêt de véhicules électriques pour les tournées rurales.', 'Revue des initiatives, entretiens', true, '2023-05-22T09:00:00Z', 'marc.lefevre@seine-maritime.example.org');
insert into confirmed_gap (id, diagnostic_id, step, target_public, reason, confirmed_by, confirmed_at) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/gap/IMMERSIONQPV_RESIDENTS'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'IMMERSION', 'QPV_RESIDENTS', 'Les immersions sont proposées par les employeurs du centre ; aucune n’a été ouverte à un habitant des quartiers en 2023.', 'marc.lefevre@seine-maritime.example.org', '2023-06-01T09:00:00Z');
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/1'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'EMPLOYER', 'Domicile Services Rouen (exemple)', '2023-03-20', '2023-03-20', ('2023-03-20'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/2'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'REFERRER', 'Mission locale de l’estuaire (exemple)', '2023-03-23', '2023-03-23', ('2023-03-23'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/3'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'RESIDENT', 'Conseil citoyen du Havre (exemple)', '2023-04-11', '2023-04-13', ('2023-04-13'::date + interval '24 months')::date);
insert into interview (id, diagnostic_id, state, category, organisation, planned_on, held_on, purge_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/4'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 'ANALYSED', 'TRAINING', 'Centre de formation de la Seine (exemple)', '2023-04-20', '2023-04-20', ('2023-04-20'::date + interval '24 months')::date);
insert into verbatim (id, diagnostic_id, interview_id, text, anonymised, consent_on) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/v/1'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/1'), 'La parrainée reste deux fois sur trois. Sans marraine, une fois sur trois.', true, '2023-03-20');
insert into verbatim (id, diagnostic_id, interview_id, text, anonymised, consent_on) values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/v/2'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/3'), 'J’aurais essayé si on m’avait laissé accompagner quelqu’un une journée.', true, '2023-04-13');
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/0'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 0, '2 216 projets de recrutement d’aides à domicile, dont 92 % jugés difficiles : c’est l’un des besoins les plus élevés de la région.', 'NEED', 'STRONG',
    jsonb_build_array(jsonb_build_object('kind', 'FIGURE', 'key', 'BES-01', 'note', ''),
        jsonb_build_object('kind', 'FIGURE', 'key', 'BES-02', 'note', '')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/1'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 1, '54 foyers au RSA pour 1 000 habitants de 15 à 64 ans : moins que dans le Gard, mais concentrés dans les quartiers de Rouen et du Havre.', 'PUBLIC', 'MEDIUM',
    jsonb_build_array(jsonb_build_object('kind', 'FIGURE', 'key', 'PUB-05', 'note', ''),
        jsonb_build_object('kind', 'FIGURE', 'key', 'PUB-06', 'note', 'Valeur d’exemple.')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/2'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 2, 'Toutes les étapes existent, mais l’immersion ne s’ouvre pas aux habitants des quartiers.', 'PATHWAY', 'STRONG',
    jsonb_build_array(jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/vae')::text, 'note', ''),
        jsonb_build_object('kind', 'VERBATIM', 'key', pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/v/2')::text, 'note', ''),
        jsonb_build_object('kind', 'INTERVIEW', 'key', pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/e/2')::text, 'note', '')));
insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/3'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 3, 'Le parrainage de la première année donne de bons retours ; il ne concerne que quarante personnes.', 'OFFER', 'MEDIUM',
    jsonb_build_array(jsonb_build_object('kind', 'INITIATIVE', 'key', pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/i/parrain')::text, 'note', ''),
        jsonb_build_object('kind', 'VERBATIM', 'key', pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/v/1')::text, 'note', 'Propos d’un employeur, non mesuré.')));
insert into issue (id, diagnostic_id, place, title, text, findings)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/enjeu/0'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 0, 'Ouvrir l’immersion aux quartiers', 'Que chaque habitant volontaire puisse accompagner une aide à domicile, une journée puis une semaine.', array[pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/0'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/2')]::uuid[]);
insert into issue (id, diagnostic_id, place, title, text, findings)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/enjeu/1'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 1, 'Étendre le parrainage', 'De quarante à deux cents personnes, avec une mesure du maintien.', array[pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/c/3')]::uuid[]);
insert into deployment_option (id, diagnostic_id, place, title, text, issues, steps, model_id)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/piste/0'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 0, 'Immersions réservées, avec les bailleurs', 'Vingt journées par mois réservées aux habitants, repérés avec les bailleurs.', array[pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/enjeu/0')]::uuid[], array['IMMERSION']::text[], (select m.id from model_version m join project p on p.id = m.project_id where p.slug = 'parcours-gardien' and m.state = 'PUBLISHED'));
insert into deployment_option (id, diagnostic_id, place, title, text, issues, steps, model_id)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/piste/1'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 1, 'Parrainage dans dix services', 'Une charte, un temps payé pour la marraine, un suivi à six et douze mois.', array[pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/enjeu/1')]::uuid[], array['RETENTION']::text[], (select m.id from model_version m join project p on p.id = m.project_id where p.slug = 'vita-air' and m.state = 'PUBLISHED'));
insert into diagnostic_restitution (diagnostic_id, held_on, modality, place, participants, summary, recorded_by, recorded_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), '2023-12-15', 'REMOTE', null, 36, 'L’immersion ouverte aux quartiers est la première priorité, puis l’extension du parrainage. Trois services sont volontaires pour commencer.', 'claire.morel@ansa.example.org', '2023-12-15T16:30:00Z');
insert into diagnostic_sign_off (id, diagnostic_id, revision, comment, signed_by, signed_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/accord'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 1, null, 'marc.lefevre@seine-maritime.example.org', '2023-12-20T10:00:00Z');
insert into diagnostic_suppression_check (id, diagnostic_id, revision, withheld, checked_by, checked_at)
values (pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile/secret'), pg_temp.id('la-seine-maritime-et-les-metiers-de-l-aide-a-domicile'), 1, '{}', 'claire.morel@ansa.example.org', '2023-12-20T10:00:00Z');


-- Gard, what follows: begun once the first is published

