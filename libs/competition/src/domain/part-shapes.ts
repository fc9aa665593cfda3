export { certificatesShape } from './certificate-shape.js';
export { recusalShape } from './recusal-shape.js';
