export { type Diploma, printDiploma } from './diploma.js';
export { lacking } from './lacking.js';
