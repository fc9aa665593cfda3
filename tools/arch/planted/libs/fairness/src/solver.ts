export { solve } from './solver/solve.js';
