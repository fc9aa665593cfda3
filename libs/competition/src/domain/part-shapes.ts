export { certificatesShape } from './certificate-shape.js';
export { recusalShape } from './recusal-shape.js';
export { releaseShape } from './release-shape.js';
