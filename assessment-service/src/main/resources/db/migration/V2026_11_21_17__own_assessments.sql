-- A learner finds the own assessments by the account.
create index learner_of_account on learner (account);
