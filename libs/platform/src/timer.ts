export { Every } from './jobs.js';
