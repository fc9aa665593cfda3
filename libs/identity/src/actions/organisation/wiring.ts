import { CorrectOrganisation } from './correct-organisation.js';
import { DeclareAffiliation } from './declare-affiliation.js';
import { EndAffiliation } from './end-affiliation.js';
import { MergeOrganisations } from './merge-organisations.js';
import { RegisterOrganisation } from './register-organisation.js';
import { SpellNames } from './spell-names.js';
import { StateAffiliation } from './state-affiliation.js';
import { UndoMerge } from './undo-merge.js';

/** What the register of organisations needs. */
export const ORGANISATION = [
  RegisterOrganisation,
  DeclareAffiliation,
  EndAffiliation,
  StateAffiliation,
  CorrectOrganisation,
  MergeOrganisations,
  UndoMerge,
  SpellNames,
];
