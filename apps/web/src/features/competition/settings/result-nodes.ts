export { certificatesNode } from './certificates-node.js';
export { noticesNode } from './notices-node.js';
export { releaseNode } from './release-node.js';
