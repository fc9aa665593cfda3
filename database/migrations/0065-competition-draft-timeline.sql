-- Stages of a draft may come and go; what was moved of them stays. Moves of a draft are nothing the public is told.
ALTER TABLE competition.milestone_move
  DROP CONSTRAINT fk_milestone_move_milestone,
  ADD CONSTRAINT fk_milestone_move_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  ADD in_draft boolean NOT NULL DEFAULT false;
ALTER TABLE competition.milestone_move ALTER in_draft DROP DEFAULT;
