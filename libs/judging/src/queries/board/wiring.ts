import { LiveStandings } from './live-standings.js';

/** Standings as they come up. */
export const BOARD_QUERIES = [LiveStandings];
