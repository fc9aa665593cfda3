import type { DemoTeam } from './apply.mjs';

/** A full form for a team, as the 2024 edition asks for it. */
export function answersOf(team: DemoTeam): Record<string, unknown>;
