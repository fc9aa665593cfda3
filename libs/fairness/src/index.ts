export { InputError, reject } from './input-error.js';
export { type Score, type ScoreTable, scoreTable } from './scores.js';
