import type { DrawMode, DrawState } from '../domain/draw.js';

/** A line of the published list. */
export class DrawLineView {
  /** `S1B2/2024-QX-0123`: session 1, block 2, the entry's number. */
  id: string;
}

/** What the reader may do about a value now. */
export class ValueCanView {
  /** As its party. */
  give: boolean;
  /** For its party, for everybody to see. */
  typeIn: boolean;
}

/** A value given on site. */
export class DrawValueView {
  position: number;
  party: string;
  /** SHA-256 of `draw-value-v1`, salt and value, a line each; null until it is sealed. */
  hash: string | null;
  sealedAt: Date | null;
  /** null until it is opened, after the commitment. */
  value: string | null;
  salt: string | null;
  openedAt: Date | null;
  /** The organiser typed the number in for this party. */
  typedIn: boolean;
  can: ValueCanView;
}

/** What the reader may do now. */
export class DrawCanView {
  commit: boolean;
  reveal: boolean;
  void: boolean;
}

/** A draw in a list. */
export class DrawListItemView {
  id: string;
  state: DrawState;
  mode: DrawMode;
  frozenAt: Date;
  revealedAt: Date | null;
  voidedAt: Date | null;
  voidReason: string | null;
}

/** A draw as everybody may see it, and check it. */
export class StageDrawView {
  id: string;
  edition: { 'zh-CN': string; en: string };
  round: { 'zh-CN': string; en: string };
  roundId: string;
  state: DrawState;
  mode: DrawMode;
  /** What the commitment names: the public event, or the parties and their seals; of the latter only once committed. */
  event: string;
  lines: DrawLineView[];
  values: DrawValueView[];
  /** SHA-256 of the list of ids as canonical JSON (RFC 8785). */
  listHash: string;
  /** SHA-256 of `draw-commit-v1`, seed, list hash and event, a line each. */
  commit: string | null;
  /** Secret until the draw is revealed. */
  seed: string | null;
  publicValue: string | null;
  drawSeed: string | null;
  /** Ids of the list in drawn order. */
  order: string[] | null;
  frozenAt: Date;
  committedAt: Date | null;
  revealedAt: Date | null;
  voidedAt: Date | null;
  voidReason: string | null;
  /** Draws of this round that came to nothing, the newest first. */
  voided: DrawListItemView[];
  can: DrawCanView;
}

/** The draws of a round, the newest first. */
export class DrawsView {
  items: DrawListItemView[];
  can: { freeze: boolean };
}

export class FrozenDrawView {
  id: string;
}
