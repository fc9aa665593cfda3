import type { DemoTeam } from './apply.mjs';

/** A paper to hand in: its kind, and what it is called. */
export interface Paper {
  code: string;
  name: string;
  title: string;
}

/** The papers that a team must hand in, as the 2024 edition asks for them beside these answers. */
export function papersOf(team: Pick<DemoTeam, 'organisation'>, answers: Record<string, unknown>): Paper[];

/** A small, honest PDF of one page that says what it is and which project's. */
export function paperOf(team: Pick<DemoTeam, 'index'>, paper: Pick<Paper, 'title'>): Blob;
