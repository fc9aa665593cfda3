import type { Localised } from '#kernel';
import type { RevealKind, RevealState } from '../domain/reveal.js';

/** An entry as a reveal names it. */
export class RevealEntryView {
  entryId: string;
  number: string;
  title: string;
  organisation: string;
  list: string;
  rank: number;
  /** null: values are not part of this script. */
  shown: string | null;
}

/** What the screen shows at one step. */
export class RevealStepView {
  kind: 'opening' | 'prize' | 'name' | 'board';
  prize: Localised | null;
  entries: RevealEntryView[];
}

/** What the reader may do with a script. */
export class RevealCanView {
  prepare: boolean;
  play: boolean;
}

/** A script with all its steps, for the presenter alone; `script` null: none is prepared. */
export class RevealView {
  roundId: string;
  roundName: Localised;
  /** Whether the chief judge has released the round's result. */
  released: boolean;
  script: RevealScriptView | null;
  can: RevealCanView;
}

/** The steps and where they stand. */
export class RevealScriptView {
  kind: RevealKind;
  withValues: boolean;
  steps: RevealStepView[];
  /** The step that is on or would be, from 0. */
  at: number;
  state: RevealState;
  version: number;
  /** Made from a release that has been withdrawn since, or it would name others than hold the prizes now: it cannot be shown. */
  outdated: boolean;
}
