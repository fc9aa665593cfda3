export { certificatesNode } from './certificates-node.js';
export { noticesNode } from './notices-node.js';
